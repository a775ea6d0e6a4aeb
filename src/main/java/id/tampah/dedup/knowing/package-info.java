/** Who is known already, told while a form is being filled in: inside the region of whoever types, counted and recorded. */
@NullMarked
package id.tampah.dedup.knowing;

import org.jspecify.annotations.NullMarked;
