package id.tampah.program;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of the rules of a programme. */
public record CriteriaSummary(
        String programCode,
        String programName,
        int number,
        LocalDate validFrom,
        String basis,
        String summary,
        @Nullable Integer desilMax,
        String refusedCodes,
        String refusedBasis,
        String leftOutCodes) {

    public List<String> refused() {
        return codes(refusedCodes);
    }

    public List<String> leftOut() {
        return codes(leftOutCodes);
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
