package id.tampah.dukcapil;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
        List<RegisterField> fields,
        Map<RegisterField, Integer> compared,
        @Nullable String registerRegion,
        @Nullable LocalDate registerDated) {

    /** The compared fields in the order people read them. */
    public List<FieldVerdict> fieldVerdicts() {
        return Arrays.stream(RegisterField.values())
                .filter(compared::containsKey)
                .map(field -> new FieldVerdict(field, !fields.contains(field), compared.getOrDefault(field, 0)))
                .toList();
    }

    /** Where the next page starts. */
    public String key() {
        return region + "-" + claimId;
    }
}
