package id.tampah.intake;

import id.tampah.program.SourceKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list as a line of the work list; region in digits.
 *
 * @param follows the list of which this is a corrected or newer file
 * @param follower the file that has taken the place of this one
 */
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
        Instant receivedAt,
        @Nullable UUID follows,
        @Nullable String followsName,
        @Nullable UUID follower) {}
