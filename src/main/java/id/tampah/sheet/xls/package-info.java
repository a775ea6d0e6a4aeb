/** Workbooks of Excel 97 to 2003, through the low level of Apache POI. */
@NullMarked
package id.tampah.sheet.xls;

import org.jspecify.annotations.NullMarked;
