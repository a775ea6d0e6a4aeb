package id.tampah.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One claim as the household page shows it; the NIK is masked. */
public record ClaimView(
        String kab,
        long id,
        UUID listId,
        int line,
        String source,
        String kind,
        @Nullable String programCode,
        String nik,
        String name,
        String address,
        @Nullable Integer desil,
        Instant receivedAt,
        ClaimState state,
        @Nullable String reason,
        String verdict) {

    /** Still speaks for the household. */
    public boolean live() {
        return state != ClaimState.DROPPED && state != ClaimState.WITHDRAWN;
    }
}
