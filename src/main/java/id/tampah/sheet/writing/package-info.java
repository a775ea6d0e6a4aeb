/** Streams workbooks and text files out, safe against formulas hidden in names. */
@NullMarked
package id.tampah.sheet.writing;

import org.jspecify.annotations.NullMarked;
