package id.tampah.allocation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as pages show it.
 *
 * @param perHousehold rupiah for each household over all stages of the period
 * @param outdated the target was built again since
 * @param returnNote why the leader gave it back, else empty
 */
public record RunSummary(
        UUID id,
        UUID periodId,
        String periodName,
        String region,
        String state,
        String runBy,
        int criteriaNumber,
        int candidates,
        int awarded,
        int waiting,
        int takenBack,
        int stages,
        long perHousehold,
        boolean outdated,
        String returnedBy,
        String returnNote,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable UUID decreeId) {

    /** Rupiah for everybody who would be signed. */
    public long total() {
        return awarded * perHousehold;
    }

    /** Whether the social office may still change it: nobody has signed, and no later run took its place. */
    public boolean open() {
        return state.equals("READY") || state.equals("RETURNED");
    }
}
