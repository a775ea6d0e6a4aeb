/** Streams the rows of workbooks and text files, bounded in memory whatever the file claims. */
@NullMarked
package id.tampah.sheet.reading;

import org.jspecify.annotations.NullMarked;
