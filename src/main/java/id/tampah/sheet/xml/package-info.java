/** The little XML that workbooks need: scanned as bytes where possible, through the JDK's reader where not. */
@NullMarked
package id.tampah.sheet.xml;

import org.jspecify.annotations.NullMarked;
