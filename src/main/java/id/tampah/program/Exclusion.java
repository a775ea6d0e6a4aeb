package id.tampah.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two programmes one household may not be in at once; the same one twice means once for each household.
 *
 * @param basis the text the rule rests on
 * @param to last day in force; null where no end is known
 */
public record Exclusion(
        String program,
        String other,
        String basis,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The codes in the order of the alphabet, as the pair is kept. */
    String first() {
        return program.compareTo(other) <= 0 ? program : other;
    }

    String second() {
        return program.compareTo(other) <= 0 ? other : program;
    }
}
