package id.tampah.dedup.deciding;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.audit.AuditTrail;
import id.tampah.audit.ChangedMeanwhileException;
import id.tampah.dedup.CaseOutcome;
import id.tampah.dedup.CaseSide;
import id.tampah.dedup.CaseState;
import id.tampah.dedup.Cases;
import id.tampah.dedup.Choice;
import id.tampah.dedup.DedupAction;
import id.tampah.registry.ClaimAwards;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides cases: who may stay, who goes, why. Where a decree already names a claim that goes, a second person confirms. */
@Service
@RequiredArgsConstructor
public class Decisions {

    private final DuplicateCaseRepository repository;
    private final Cases cases;
    private final Settling settling;
    private final DecisionSql sql;
    private final List<ClaimAwards> awards;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    /** Whoever else sees cases only looks. */
    public static boolean mayDecide(Role role) {
        return role == Role.DINSOS_PROVINSI || role == Role.DINSOS_KOTA;
    }

    @Transactional
    public Decided decide(Decision decision) {
        decision.requireReason();
        DuplicateCase doubtful = lock(decision.caseId(), decision.version());
        Choice choice = choice(decision);
        boolean waits = needsSecond(choice);
        if (waits) {
            propose(doubtful, decision);
        } else {
            settling.settle(doubtful, decision, choice);
        }
        return new Decided(choice, waits);
    }

    /** Whether a decree names a claim that would go. */
    @Transactional(readOnly = true)
    public boolean needsSecond(Choice choice) {
        return awards.stream().anyMatch(places -> places.anyDecreed(Settling.refs(choice.dropped())));
    }

    private void propose(DuplicateCase doubtful, Decision decision) {
        doubtful.propose(decision, user.get().username(), DecisionLock.now(jdbc));
        note(doubtful, "PROPOSED", decision);
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> proposal(UUID caseId) {
        return repository.findById(caseId).map(DuplicateCase::getProposal);
    }

    /** Lets a proposal take effect: the word of a second person. */
    @Transactional
    public Choice confirm(UUID caseId, long version) {
        DuplicateCase doubtful = lock(caseId, version);
        Proposal proposal = proposalOf(doubtful);
        if (proposal.by().equals(user.get().username())) {
            throw new RuleViolationException("dedup.second.same");
        }
        Decision decision = proposal.decision(caseId, version);
        Choice choice = choice(decision);
        settling.settle(doubtful, decision, choice);
        return choice;
    }

    /** Takes a proposal away, by the second person or by whoever made it. */
    @Transactional
    public void refuse(UUID caseId, long version) {
        DuplicateCase doubtful = lock(caseId, version);
        Decision proposed = proposalOf(doubtful).decision(caseId, version);
        doubtful.refuseProposal();
        note(doubtful, "REFUSED", proposed);
    }

    private void note(DuplicateCase doubtful, String deed, Decision decision) {
        repository.saveAndFlush(doubtful);
        sql.journal(doubtful.getId(), user.get().username(), deed, decision);
        audit.record(
                DedupAction.valueOf("DECISION_" + deed),
                "case:" + doubtful.getId(),
                doubtful.getRegion(),
                Map.of("outcome", decision.outcome(), "reason", decision.reason()));
    }

    private static Proposal proposalOf(DuplicateCase doubtful) {
        return Optional.ofNullable(doubtful.getProposal())
                .orElseThrow(() -> new RuleViolationException("dedup.second.gone"));
    }

    private DuplicateCase lock(UUID caseId, long version) {
        DecisionLock.take(jdbc);
        DuplicateCase doubtful =
                repository.findLocked(caseId).orElseThrow(() -> new NotFoundException("case " + caseId));
        if (doubtful.getVersion() != version || doubtful.getState() != CaseState.OPEN) {
            throw new ChangedMeanwhileException("case:" + caseId);
        }
        return doubtful;
    }

    private Choice choice(Decision decision) {
        List<CaseSide> sides = cases.present(decision.caseId());
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
}
