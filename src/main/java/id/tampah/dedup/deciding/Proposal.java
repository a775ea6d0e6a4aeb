package id.tampah.dedup.deciding;

import id.tampah.dedup.CaseOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person wants done with a case in which a decree has a part; it takes effect when another one confirms. */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) @Column(name = "proposed_outcome")
        CaseOutcome outcome,

        @Column(name = "proposed_keep") @Nullable Long keep,

        @Enumerated(EnumType.STRING) @Column(name = "proposed_reason")
        DecisionReason reason,

        @Column(name = "proposed_note") String note,
        @Column(name = "proposed_by") String by,
        @Column(name = "proposed_at") Instant at) {

    Decision decision(UUID caseId, long version) {
        return new Decision(caseId, version, outcome, keep, reason, note);
    }
}
