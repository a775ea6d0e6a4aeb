package id.tampah.dukcapil;

import id.tampah.dukcapil.gateway.Way;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One claim beside what the register says.
 *
 * @param known the residents with this NIK, as far as they live in the reader's region
 */
public record VerdictDetail(
        VerdictRow row,
        Instant checkedAt,
        Instant receivedAt,
        @Nullable UUID householdId,
        Way way,
        @Nullable String note,
        PersonSide claimed,
        List<PersonSide> known) {

    public boolean differs(RegisterField field) {
        return row.fields().contains(field);
    }
}
