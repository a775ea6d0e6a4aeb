package id.tampah.allocation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as pages show it. */
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
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable UUID decreeId) {}
