/** Tests of the checks, row by row, without a database. */
@NullUnmarked
package id.tampah.intake.reading;

import org.jspecify.annotations.NullUnmarked;
