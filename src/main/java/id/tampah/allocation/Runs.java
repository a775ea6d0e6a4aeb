package id.tampah.allocation;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.NameKey;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rankings of candidates against quotas: started here, done by a job, shown until somebody signs. */
@Service
@RequiredArgsConstructor
public class Runs {

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Programs programs;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final IdentityCipher cipher;

    /** Starts a run; returns the job, whose id is also the run's. A run that is under way is not started twice. */
    @Transactional
    public UUID start(UUID periodId, RegionCode region) {
        Period period = programs.period(periodId);
        Own.require(user, region);
        requireReady(period, region);
        String subject = "period:" + periodId + ":" + region.digits();
        return jobs.submit(new JobRequest(
                Allocating.KIND,
                subject,
                "job.allocation.run.title",
                region.digits(),
                Map.of("period", periodId.toString()),
                "/penetapan/hasil/{run}"));
    }

    /** Whether the target was built again since the run that stands now. */
    @Transactional(readOnly = true)
    public boolean outdated(UUID period, RegionCode region) {
        return jdbc.sql(RunSql.SUMMARY + """
                WHERE r.period_id = :period AND r.region = :region AND r.state IN ('READY', 'RETURNED')
                ORDER BY r.started_at DESC LIMIT 1
                """)
                .param("period", period)
                .param("region", region.digits())
                .query(RunSummary.class)
                .optional()
                .filter(RunSummary::outdated)
                .isPresent();
    }

    /** Whether the signed-in office makes the runs of a region. */
    public boolean mine(RegionCode region) {
        return region.equals(user.get().region()) && region.equals(user.region());
    }

    private void requireReady(Period period, RegionCode region) {
        if (!exists("targeting.pub_candidate", period.id(), region)) {
            throw new RuleViolationException("allocation.run.nocandidates", period.name());
        }
        if (!exists("allocation.quota", period.id(), region)) {
            throw new RuleViolationException("allocation.run.noquota", period.name());
        }
    }

    private boolean exists(String table, UUID period, RegionCode region) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM " + table + " WHERE period_id = :period AND region LIKE :scope)")
                .param("period", period)
                .param("scope", region.scope())
                .query(Boolean.class)
                .single();
    }

    /** Runs inside the region, and those of the offices above it, newest first. */
    @Transactional(readOnly = true)
    public List<RunSummary> latest(int limit) {
        return jdbc.sql(RunSql.SUMMARY + "WHERE r.state <> 'SUPERSEDED' ORDER BY r.started_at DESC LIMIT :limit")
                .param("limit", limit)
                .query(RunSummary.class)
                .list();
    }

    @Transactional(readOnly = true)
    public RunSummary get(UUID id) {
        return jdbc.sql(RunSql.SUMMARY + "WHERE r.id = :id")
                .param("id", id)
                .query(RunSummary.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("run " + id));
    }

    /** By the regions right below: of a province by regency, of a regency by district, from where it goes on. */
    @Transactional(readOnly = true)
    public List<VillageCount> villages(UUID run, RegionCode within) {
        return jdbc.sql("""
                SELECT left(region, :length) AS region, count(*) FILTER (WHERE state = 'AWARDED') AS awarded,
                       count(*) FILTER (WHERE state = 'WAITLISTED') AS waiting,
                       count(*) FILTER (WHERE reason = 'OPEN_CASE') AS held
                FROM allocation.award
                WHERE run_id = :run AND state IN ('AWARDED', 'WAITLISTED') AND region LIKE :scope
                GROUP BY 1 ORDER BY 1
                """)
                .param("run", run)
                .param("scope", within.scope())
                .param("length", RegionCount.length(within))
                .query(VillageCount.class)
                .list();
    }

    /** One page of a run's awards or of its queue; leaves a trace. */
    @Transactional
    public List<AwardRow> rows(AwardQuestion question) {
        List<AwardRow> rows = jdbc.sql(AwardRows.SELECT + """
                WHERE a.run_id = :run AND a.state = :state AND a.region LIKE :scope
                  AND (:name = '' OR c.name_key LIKE '%' || :name || '%')
                ORDER BY a.region, a.rank, a.id OFFSET :offset LIMIT :limit
                """)
                .param("run", question.run())
                .param("state", question.state().name())
                .param("scope", question.region() + "%")
                .param("name", NameKey.of(question.name()))
                .param("offset", question.offset())
                .param("limit", question.limit())
                .query(AwardRows.masked(cipher))
                .list();
        RunSummary run = get(question.run());
        audit.record(AllocationAction.AWARDS_SEEN, "run:" + run.id(), run.region(), Map.of("people", rows.size()));
        return rows;
    }
}
