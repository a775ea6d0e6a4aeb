/** Text files with separated fields. */
@NullMarked
package id.tampah.sheet.csv;

import org.jspecify.annotations.NullMarked;
