package id.tampah.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of the rules of a programme. */
public record CriteriaSummary(
        String programCode,
        String programName,
        int number,
        LocalDate validFrom,
        String basis,
        String summary,
        @Nullable Integer desilMax) {}
