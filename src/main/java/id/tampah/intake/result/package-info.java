/** The marked-up copy of an uploaded list: the same rows, with what became of each. */
@NullMarked
package id.tampah.intake.result;

import org.jspecify.annotations.NullMarked;
