package id.tampah.dedup.deciding;

import id.tampah.dedup.CaseOutcome;
import id.tampah.dedup.CaseState;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** A case as one person decides it; bulk SQL opens it. */
@Entity
@Table(schema = "dedup", name = "duplicate_case")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class DuplicateCase {

    @Id
    private UUID id;

    private String region;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseOutcome outcome;

    private @Nullable String reason;
    private String note;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @Embedded
    private @Nullable Proposal proposal;

    @Version
    private long version;

    void propose(Decision decision, String by, Instant at) {
        proposal = new Proposal(decision.outcome(), decision.keep(), decision.reason(), decision.note(), by, at);
    }

    void refuseProposal() {
        proposal = null;
    }

    void decide(Decision decision, String by, Instant at) {
        state = CaseState.DECIDED;
        outcome = decision.outcome();
        reason = decision.reason().name();
        note = decision.note();
        decidedBy = by;
        decidedAt = at;
    }

    void reopen() {
        state = CaseState.OPEN;
        outcome = null;
        reason = null;
        note = "";
        decidedBy = null;
        decidedAt = null;
        proposal = null;
    }
}
