package id.tampah.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A period of a programme with the criteria version it runs under. */
public record Period(
        UUID id,
        String code,
        String name,
        String region,
        LocalDate starts,
        LocalDate ends,
        String programCode,
        String programName,
        long programAmount,
        UUID criteriaId,
        int criteriaNumber,
        String criteria,
        String basis,
        @Nullable Integer desilMax,
        String refusedCodes,
        String leftOutCodes) {

    /** Answers of Dukcapil that keep a household out of this period. */
    public List<String> refused() {
        return codes(refusedCodes);
    }

    /** Steps of the journey this period does without. */
    public List<String> leftOut() {
        return codes(leftOutCodes);
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
