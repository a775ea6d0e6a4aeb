package id.tampah.intake;

import id.tampah.audit.AuditTrail;
import id.tampah.job.Jobs;
import id.tampah.registry.Claims;
import id.tampah.registry.ListDecisions;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists back while nothing was decided on them. */
@Service
@RequiredArgsConstructor
public class Withdrawals {

    private final UploadRights rights;
    private final ListSql sql;
    private final Claims claims;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final List<ListDecisions> decisions;
    private final JdbcClient jdbc;

    /** How many claims would go with the list, for the question before it is taken back. */
    @Transactional(readOnly = true)
    public long liveClaims(UUID id) {
        return sql.liveClaims(id);
    }

    /** Whether the list is in a state in which it may be taken back, decisions aside. */
    public boolean withdrawable(ListSummary list) {
        return new WithdrawnList(list.id(), list.region(), list.sourceKind(), list.state(), list.uploadedBy())
                        .withdrawable()
                && rights.mayWithdraw(list.uploadedBy());
    }

    /** Takes a list back with all its claims; refused once something was decided on it. */
    @Transactional
    public int withdraw(UUID id) {
        WithdrawnList list = sql.lock(id).orElseThrow(() -> new NotFoundException("list " + id));
        rights.require(list.sourceKind(), new RegionCode(list.region()));
        rights.requireOwn(list.uploadedBy());
        requireUndecided(list);
        sql.withdraw(id);
        int taken = claims.withdraw(jdbc, id, list.region());
        audit.record(IntakeAction.LIST_WITHDRAWN, Lists.subject(id), list.region(), Map.of("claims", taken));
        return taken;
    }

    /** How many files that could not be read the signed-in account may clear away. */
    @Transactional(readOnly = true)
    public long refused() {
        return mine().count();
    }

    /** Clears away the files that could not be read; nothing of them was ever stored. */
    @Transactional
    public long withdrawRefused() {
        List<UUID> ids = mine().map(WithdrawnList::id).toList();
        ids.forEach(this::withdraw);
        return ids.size();
    }

    private Stream<WithdrawnList> mine() {
        return sql.refused().stream()
                .filter(list -> rights.mayHandle(list.sourceKind()) && rights.mayWithdraw(list.uploadedBy()));
    }

    private void requireUndecided(WithdrawnList list) {
        if (jobs.about(Lists.subject(list.id())).stream()
                .anyMatch(run -> run.state().live())) {
            throw new RuleViolationException("intake.withdraw.underWay");
        }
        if (!list.withdrawable()) {
            throw new RuleViolationException("intake.withdraw." + (list.register() ? "register" : "state"));
        }
        if (sql.followed(list.id())) {
            throw new RuleViolationException("intake.withdraw.followed");
        }
        long decided = Math.max(
                sql.droppedClaims(list.id()),
                decisions.stream().mapToLong(each -> each.decidedOn(list.id())).sum());
        if (decided > 0) {
            throw new RuleViolationException("intake.withdraw.decided", decided);
        }
    }
}
