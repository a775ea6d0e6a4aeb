/** Opens a file of any kind Tampah reads. */
@NullMarked
package id.tampah.sheet.reading;

import org.jspecify.annotations.NullMarked;
