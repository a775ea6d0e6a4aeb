package id.tampah.intake;

import id.tampah.program.SourceKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list as a line of the work list; region in digits. */
public record ListSummary(
        UUID id,
        String region,
        String source,
        String sourceName,
        SourceKind sourceKind,
        @Nullable String periodName,
        String filename,
        ListState state,
        int rowsRead,
        int accepted,
        int held,
        int rejected,
        String uploadedBy,
        Instant receivedAt) {}
