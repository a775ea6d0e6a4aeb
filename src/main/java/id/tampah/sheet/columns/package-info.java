/** Finds the header of a list in any layout and understands what people write into cells. */
@NullMarked
package id.tampah.sheet.columns;

import org.jspecify.annotations.NullMarked;
