/** Workbooks of Excel 2007 and later. */
@NullMarked
package id.tampah.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
