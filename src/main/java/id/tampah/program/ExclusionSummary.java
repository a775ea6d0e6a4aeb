package id.tampah.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Two programmes one household may not be in at once; the same one twice means once for each household. */
public record ExclusionSummary(
        String program,
        String other,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean sameProgram() {
        return program.equals(other);
    }
}
