package id.tampah.dukcapil.gateway;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one regency asks Dukcapil, and what gives it the right to.
 *
 * @param purpose what the answers are used for, as the agreement says it
 * @param agreement number of the co-operation agreement
 * @param agreementSource the paper it was copied from
 * @param dailyQuota questions a day, 0 for as many as the service allows
 */
public record GatewaySetting(
        String kab,
        Way way,
        String purpose,
        String agreement,
        String agreementSource,
        @Nullable LocalDate agreementDate,
        int dailyQuota,
        String changedBy,
        @Nullable Instant changedAt,
        long version) {

    /** Nothing was chosen: the register on hand, under no agreement yet. */
    static GatewaySetting unset(String kab) {
        return new GatewaySetting(kab, Way.REGISTER, "", "", "", null, 0, "", null, 0);
    }

    public boolean chosen() {
        return changedAt != null;
    }
}
