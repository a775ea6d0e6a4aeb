package id.tampah.dedup.deciding;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.dedup.CaseOutcome;
import id.tampah.dedup.CaseSide;
import id.tampah.dedup.Choice;
import id.tampah.dedup.DedupAction;
import id.tampah.registry.ClaimRef;
import id.tampah.registry.HeldClaims;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a decision take effect on the case, its claims, the journal and the trail. */
@Component
@RequiredArgsConstructor
class Settling {

    /** The reason a dropped claim carries; the case tells the rest. */
    private static final String DROPPED = "DUPLICATE";

    private final DuplicateCaseRepository repository;
    private final DecisionSql sql;
    private final HeldClaims claims;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    void settle(DuplicateCase doubtful, Decision decision, Choice choice) {
        List<Long> kept = ids(choice.kept());
        List<Long> dropped = ids(choice.dropped());
        doubtful.decide(decision, user.get().username(), DecisionLock.now(jdbc));
        repository.saveAndFlush(doubtful);
        claims.drop(refs(choice.dropped()), DROPPED);
        sql.free(
                doubtful.getId(),
                ids(choice.kept().stream().filter(side -> !side.elsewhere()).toList()));
        sql.mark(doubtful.getId(), kept, dropped);
        if (decision.outcome() == CaseOutcome.DIFFERENT_PEOPLE) {
            sql.rememberDifferent(doubtful.getId());
        }
        sql.journal(doubtful, user.get().username(), "DECIDED", kept, dropped);
        audit.record(
                DedupAction.CASE_DECIDED,
                "case:" + doubtful.getId(),
                doubtful.getRegion(),
                Map.of("outcome", decision.outcome(), "reason", decision.reason(), "kept", kept, "dropped", dropped));
        if (choice.dropped().stream().anyMatch(CaseSide::elsewhere)) {
            events.publishEvent(new ClaimsDropped(doubtful.getId(), doubtful.getRegion()));
        }
    }

    private static List<Long> ids(List<CaseSide> sides) {
        return sides.stream().map(CaseSide::claimId).toList();
    }

    static List<ClaimRef> refs(List<CaseSide> sides) {
        return sides.stream().map(CaseSide::ref).toList();
    }
}
