package id.tampah.allocation;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.program.Programs;
import id.tampah.shared.Digits;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.targeting.Candidates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives places and takes them back. Whoever calls at the same moment, no quota is ever overdrawn. */
@Service
@RequiredArgsConstructor
public class Awards {

    private record Released(UUID periodId, String region, UUID householdId, UUID quotaId, UUID runId) {}

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final Runs runs;
    private final Programs programs;
    private final CurrentUser user;
    private final AuditTrail audit;

    /**
     * Takes up to {@code wanted} places of a quota in the caller's transaction and gives them to the first who wait for
     * it. The row of the quota stays locked until the commit, so two callers never promote the same household.
     *
     * @return places given
     */
    int award(JdbcClient batch, UUID runId, UUID quotaId, int wanted) {
        int taken = batch.sql(AwardSql.TAKE)
                .param("wanted", wanted)
                .param("quota", quotaId)
                .query(Integer.class)
                .optional()
                .orElse(0);
        if (taken == 0) {
            return 0;
        }
        UUID period = periodOf(batch, quotaId);
        List<UUID> households = promote(batch, period, runId, quotaId, taken);
        giveBack(batch, quotaId, taken - households.size());
        candidates.markAwarded(batch, period, households, true);
        return households.size();
    }

    private static List<UUID> promote(JdbcClient batch, UUID period, UUID runId, UUID quotaId, int places) {
        return batch.sql(AwardSql.PROMOTE)
                .param("period", period)
                .param("run", runId)
                .param("quota", quotaId)
                .param("places", places)
                .query(UUID.class)
                .list();
    }

    private static void giveBack(JdbcClient batch, UUID quotaId, int places) {
        if (places > 0
                && batch.sql(AwardSql.GIVE_BACK)
                                .param("count", places)
                                .param("quota", quotaId)
                                .update()
                        != 1) {
            throw new IllegalStateException("quota " + quotaId + " is out of reach");
        }
    }

    private static UUID periodOf(JdbcClient batch, UUID quotaId) {
        return batch.sql("SELECT period_id FROM allocation.quota WHERE id = :id")
                .param("id", quotaId)
                .query(UUID.class)
                .single();
    }

    /** Numbers the places and the queue of a quota in the order of the ranking. */
    void renumber(JdbcClient batch, UUID quotaId) {
        batch.sql(AwardSql.RENUMBER).param("quota", quotaId).update();
    }

    /**
     * Takes back unsigned places whose claim fell into a duplicate case, was dropped or names somebody who died or moved away; in the
     * caller's batch, under the lock.
     */
    List<TakenBack> takeBack(JdbcClient batch, String scope) {
        List<TakenBack> gone = batch.sql(AwardSql.TAKE_BACK)
                .param("scope", scope)
                .query(TakenBack.class)
                .list();
        gone.stream()
                .collect(Collectors.groupingBy(TakenBack::periodId))
                .forEach((period, taken) -> candidates.markAwarded(
                        batch,
                        period,
                        taken.stream().map(TakenBack::householdId).toList(),
                        false));
        return gone;
    }

    /** Takes a place back before the decree is signed; the first who waits moves up. */
    @Transactional
    public void release(UUID awardId, String written) {
        String reason = Digits.hide(written.strip());
        if (reason.isEmpty()) {
            throw new RuleViolationException("allocation.release.reason");
        }
        Released released = requireMine(awardId);
        lock(jdbc);
        boolean taken = jdbc.sql(AwardSql.RELEASE)
                .param("id", awardId)
                .param("reason", reason)
                .query(Released.class)
                .optional()
                .isPresent();
        if (!taken) {
            throw new RuleViolationException("allocation.release.late");
        }
        giveBack(jdbc, released.quotaId(), 1);
        candidates.markAwarded(jdbc, released.periodId(), List.of(released.householdId()), false);
        int movedUp = award(jdbc, released.runId(), released.quotaId(), 1);
        renumber(jdbc, released.quotaId());
        RunSql.count(jdbc, released.runId());
        audit.record(
                AllocationAction.AWARD_RELEASED,
                "award:" + awardId,
                released.region(),
                Map.of("reason", reason, "movedUp", movedUp));
    }

    /** Passes everybody who still waits for a place of a run on to another source, whose quota may reach them. */
    @Transactional
    public int handOver(UUID runId, String source) {
        RunSummary run = runs.get(runId);
        Own.require(user, new RegionCode(run.region()));
        String code = programs.source(source).code();
        lock(jdbc);
        int households = jdbc.sql(AwardSql.HAND_OVER)
                .param("run", runId)
                .param("source", code)
                .update();
        RunSql.count(jdbc, runId);
        audit.record(
                AllocationAction.QUEUE_HANDED_OVER,
                "run:" + runId,
                run.region(),
                Map.of("source", source, "households", households));
        return households;
    }

    private Released requireMine(UUID awardId) {
        Released award = jdbc.sql("""
                SELECT a.period_id, a.region, a.household_id, a.quota_id, a.run_id FROM allocation.award a
                WHERE a.id = :id AND a.state = 'AWARDED'
                """)
                .param("id", awardId)
                .query(Released.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("award " + awardId));
        Own.require(user, new RegionCode(runs.get(award.runId()).region()));
        return award;
    }

    static void lock(JdbcClient jdbc) {
        jdbc.sql(AwardSql.LOCK).query(String.class).single();
    }
}
