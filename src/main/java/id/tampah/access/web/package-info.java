/** Sign-in and the administrator's pages. */
@NullMarked
package id.tampah.access.web;

import org.jspecify.annotations.NullMarked;
