package id.tampah.dedup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case without its sides.
 *
 * @param region where its oldest claim lies; {@code programs} those of its sides, joined by ×
 * @param certain no doubt is left: a row written twice, or one person behind a slip in the NIK; many may be decided together
 * @param listId the list whose clearing opened it
 * @param earlierId an earlier decision about the same key
 * @param proposedBy who proposed a decision that waits for a second person
 * @param asked whether a village or Dukcapil was asked: {@code WAITING}, {@code ANSWERED} or nobody was
 * @param reason a {@code DecisionReason}, {@code LIST_WITHDRAWN}, {@code REPLACED} or {@code SETTLED_ELSEWHERE}
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
        @Nullable String proposedBy,
        @Nullable String asked,
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
