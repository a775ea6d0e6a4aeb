package id.tampah.dedup.deciding;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.audit.AuditTrail;
import id.tampah.audit.ChangedMeanwhileException;
import id.tampah.dedup.CaseOutcome;
import id.tampah.dedup.CaseSide;
import id.tampah.dedup.CaseState;
import id.tampah.dedup.CaseSummary;
import id.tampah.dedup.Cases;
import id.tampah.dedup.Choice;
import id.tampah.dedup.DedupAction;
import id.tampah.registry.HeldClaims;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides cases: who may stay, who goes, why; and takes the last decision back while nothing came after it. */
@Service
@RequiredArgsConstructor
public class Decisions {

    /** The reason a dropped claim carries; the case tells the rest. */
    public static final String DROPPED = "DUPLICATE";

    /** Whoever else sees cases only looks. */
    public static boolean mayDecide(Role role) {
        return role == Role.DINSOS_PROVINSI || role == Role.DINSOS_KOTA;
    }

    private final DuplicateCaseRepository repository;
    private final Cases cases;
    private final DecisionSql decisions;
    private final HeldClaims claims;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    @Transactional
    public Choice decide(Decision decision) {
        requireReason(decision);
        DuplicateCase doubtful = lock(decision.caseId());
        if (doubtful.getVersion() != decision.version() || doubtful.getState() != CaseState.OPEN) {
            throw new ChangedMeanwhileException("case:" + decision.caseId());
        }
        List<CaseSide> sides = cases.present(decision.caseId());
        Choice choice = choice(decision, sides);
        apply(doubtful, decision, choice);
        return choice;
    }

    /** Row written twice: keeps the first line. Answers false where a person must look closer. */
    @Transactional
    public boolean keepFirst(UUID caseId) {
        CaseSummary found = cases.find(caseId);
        List<CaseSide> sides = cases.present(caseId);
        boolean plain = found.open() && found.certain() && sides.stream().allMatch(CaseSide::inside);
        if (plain) {
            long first = sides.getFirst().claimId();
            decide(new Decision(caseId, found.version(), CaseOutcome.KEPT, first, DecisionReason.SAME_ROW_TWICE, ""));
        }
        return plain;
    }

    /** Opens my own last decision again, within seconds and while nothing came after it. */
    @Transactional
    public void undo(UUID caseId) {
        DuplicateCase decided = lock(caseId);
        if (!decisions.isMyLatest(caseId, user.get().username()) || decisions.somethingFollowed(caseId)) {
            throw new RuleViolationException("dedup.undo.late");
        }
        decisions.holdAgain(caseId);
        decided.reopen();
        repository.saveAndFlush(decided);
        decisions.mark(caseId, List.of(), List.of());
        decisions.journal(decided, user.get().username(), "REOPENED", List.of(), List.of());
        audit.record(DedupAction.CASE_REOPENED, "case:" + caseId, decided.getRegion(), Map.of());
    }

    private DuplicateCase lock(UUID caseId) {
        DecisionLock.take(jdbc);
        return repository.findLocked(caseId).orElseThrow(() -> new NotFoundException("case " + caseId));
    }

    private static void requireReason(Decision decision) {
        if (!decision.reason().fits(decision.outcome())) {
            throw new RuleViolationException("dedup.decide.reason");
        }
        if (decision.reason().needsNote(decision.outcome()) && decision.note().isBlank()) {
            throw new RuleViolationException("dedup.decide.note");
        }
    }

    private Choice choice(Decision decision, List<CaseSide> sides) {
        if (decision.outcome() != CaseOutcome.KEPT) {
            return Choice.everybody(sides);
        }
        CaseSide chosen = sides.stream()
                .filter(side -> decision.keep() != null && side.claimId() == decision.keep())
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("dedup.decide.choose"));
        Choice choice = Choice.keeping(chosen, sides, cases.exclusions());
        if (!choice.allowed()) {
            throw new RuleViolationException("dedup.decide.outside");
        }
        return choice;
    }

    private void apply(DuplicateCase doubtful, Decision decision, Choice choice) {
        List<Long> kept = choice.kept().stream().map(CaseSide::claimId).toList();
        List<Long> dropped = choice.dropped().stream().map(CaseSide::claimId).toList();
        String by = user.get().username();
        doubtful.decide(decision.outcome(), decision.reason(), decision.note(), by, DecisionLock.now(jdbc));
        repository.saveAndFlush(doubtful);
        claims.drop(choice.dropped().stream().map(CaseSide::ref).toList(), DROPPED);
        decisions.free(
                doubtful.getId(),
                choice.kept().stream()
                        .filter(side -> !side.elsewhere())
                        .map(CaseSide::claimId)
                        .toList());
        decisions.mark(doubtful.getId(), kept, dropped);
        decisions.journal(doubtful, by, "DECIDED", kept, dropped);
        audit.record(
                DedupAction.CASE_DECIDED,
                "case:" + doubtful.getId(),
                doubtful.getRegion(),
                Map.of("outcome", decision.outcome(), "reason", decision.reason(), "kept", kept, "dropped", dropped));
        if (choice.dropped().stream().anyMatch(CaseSide::elsewhere)) {
            events.publishEvent(new ClaimsDropped(doubtful.getId(), doubtful.getRegion()));
        }
    }
}
