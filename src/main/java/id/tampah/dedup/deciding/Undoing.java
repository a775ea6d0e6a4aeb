package id.tampah.dedup.deciding;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.dedup.Cases;
import id.tampah.dedup.DedupAction;
import id.tampah.registry.ClaimAwards;
import id.tampah.registry.ClaimRef;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RuleViolationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes my own last decisions back, within seconds, while nothing followed from them: no other case, no award. */
@Service
@RequiredArgsConstructor
public class Undoing {

    /** Ten seconds on the screen and five for the way. */
    private static final Duration ONE = Duration.ofSeconds(15);

    /** A whole page was decided at once; whoever reads what became of it needs longer. */
    private static final Duration MANY = Duration.ofMinutes(2);

    private final DuplicateCaseRepository repository;
    private final Cases cases;
    private final DecisionSql sql;
    private final List<ClaimAwards> awards;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    @Transactional
    public void undo(UUID caseId) {
        undo(caseId, ONE);
    }

    /** All or nothing: what was decided together is taken back together. */
    @Transactional
    public void undo(List<UUID> decidedTogether) {
        decidedTogether.forEach(caseId -> undo(caseId, MANY));
    }

    private void undo(UUID caseId, Duration within) {
        DecisionLock.take(jdbc);
        DuplicateCase decided =
                repository.findLocked(caseId).orElseThrow(() -> new NotFoundException("case " + caseId));
        List<ClaimRef> sides = Settling.refs(cases.present(caseId));
        if (!sql.isMine(caseId, user.get().username(), within) || followed(decided, sides)) {
            throw new RuleViolationException("dedup.undo.late");
        }
        sql.holdAgain(caseId);
        decided.reopen();
        repository.saveAndFlush(decided);
        sql.mark(caseId, List.of(), List.of());
        sql.forgetDifferent(caseId);
        sql.journal(decided, user.get().username(), "REOPENED", List.of(), List.of());
        audit.record(DedupAction.CASE_REOPENED, "case:" + caseId, decided.getRegion(), Map.of());
    }

    private boolean followed(DuplicateCase decided, List<ClaimRef> sides) {
        return sql.somethingFollowed(decided.getId())
                || decided.getDecidedAt() != null
                        && awards.stream().anyMatch(places -> places.anyAwardedSince(sides, decided.getDecidedAt()));
    }
}
