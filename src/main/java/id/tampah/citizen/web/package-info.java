/** The citizen's pages: one column, no script needed. */
@NullMarked
package id.tampah.citizen.web;

import org.jspecify.annotations.NullMarked;
