package id.tampah.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all claims of one list share. */
public record ClaimBatch(
        UUID listId,
        String region,
        String source,
        String kind,
        @Nullable String programCode,
        @Nullable UUID periodId,
        Instant receivedAt) {}
