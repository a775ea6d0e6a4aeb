/** Windows and streams over the bytes of a file. */
@NullMarked
package id.tampah.sheet.bytes;

import org.jspecify.annotations.NullMarked;
