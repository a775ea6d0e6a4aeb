package id.tampah.program;

import java.time.LocalDate;

/** Two programmes one household may not be in at once; the same one twice means once for each household. */
public record ExclusionSummary(String program, String other, String basis, LocalDate validFrom) {

    public boolean sameProgram() {
        return program.equals(other);
    }
}
