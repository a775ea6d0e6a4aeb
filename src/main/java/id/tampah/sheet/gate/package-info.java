/** Decides by looking at bytes, before any parser runs, whether an uploaded file may be read. */
@NullMarked
package id.tampah.sheet.gate;

import org.jspecify.annotations.NullMarked;
