/** What every kind of file is read into: sheets, rows, cells and the counts of what they hide. */
@NullMarked
package id.tampah.sheet.rows;

import org.jspecify.annotations.NullMarked;
