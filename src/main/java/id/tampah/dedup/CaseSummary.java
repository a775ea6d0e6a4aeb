package id.tampah.dedup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case without its sides.
 *
 * @param region where its oldest claim lies; {@code programs} those of its sides, joined by ×
 * @param certain one programme, list, name and NIK: a row written twice
 * @param listId the list whose clearing opened it
 * @param earlierId an earlier decision about the same key
 * @param reason a {@code DecisionReason}, {@code LIST_WITHDRAWN} or {@code SETTLED_ELSEWHERE}
 */
public record CaseSummary(
        UUID id,
        String region,
        CaseKind kind,
        CaseState state,
        String programs,
        boolean certain,
        UUID listId,
        @Nullable UUID earlierId,
        Instant openedAt,
        @Nullable CaseOutcome outcome,
        @Nullable String reason,
        String note,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        long version) {

    public boolean open() {
        return state == CaseState.OPEN;
    }
}
