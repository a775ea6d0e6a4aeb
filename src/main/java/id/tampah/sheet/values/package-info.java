/** Numbers, dates and number formats as spreadsheets write them. */
@NullMarked
package id.tampah.sheet.values;

import org.jspecify.annotations.NullMarked;
