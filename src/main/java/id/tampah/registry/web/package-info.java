/** The search box and the one page of a household. */
@NullMarked
package id.tampah.registry.web;

import org.jspecify.annotations.NullMarked;
