package id.tampah.dukcapil;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One claim that wants attention, as a list shows it; the NIK is masked. */
public record VerdictRow(
        String kab,
        long claimId,
        UUID listId,
        int line,
        String source,
        String region,
        String nik,
        String name,
        Outcome outcome,
        List<DifferingField> fields,
        @Nullable String registerRegion,
        @Nullable LocalDate registerDated) {

    /** Where the next page starts. */
    public String key() {
        return region + "-" + claimId;
    }
}
