/** Reads one file from its first to its last row: finds the columns, checks every row, packs the outcome for COPY. */
@NullMarked
package id.tampah.intake.reading;

import org.jspecify.annotations.NullMarked;
