package id.tampah.allocation;

import id.tampah.audit.AuditTrail;
import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.registry.Claims;
import id.tampah.targeting.Candidates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ranks the candidates of a region and gives them places: first everybody joins the queue of the deepest quota that covers
 * the village, then quota by quota the first of each queue are promoted. One batch a quota; a batch done twice promotes
 * nobody twice, so the run may be killed anywhere and done again.
 */
@Component
@RequiredArgsConstructor
class Allocating implements JobHandler {

    static final String KIND = "allocation.run";

    private final Programs programs;
    private final Awards awards;
    private final Candidates candidates;
    private final Claims claims;
    private final AuditTrail audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        Period period = programs.period(UUID.fromString(job.parameter("period")));
        batch(job, period, jdbc -> prepare(jdbc, job, period));
        List<UUID> quotas = job.batch(jdbc -> RunSql.quotasWaitedFor(jdbc, job.getId()));
        for (int i = 0; i < quotas.size(); i++) {
            UUID quota = quotas.get(i);
            batch(job, period, jdbc -> award(jdbc, job, quota));
            job.progress(i + 1L, quotas.size());
        }
        batch(job, period, jdbc -> finish(jdbc, job, period));
    }

    @Override
    public void givenUp(JobContext job) {
        job.lastBatch(jdbc -> {
            Awards.lock(jdbc);
            int stopped = RunSql.stop(jdbc, job.getId());
            audit.record(
                    jdbc, AllocationAction.RUN_STOPPED, "run:" + job.getId(), job.getRegion(), Map.of("runs", stopped));
            return stopped;
        });
    }

    /** Holds the period's lock; does nothing when the run is over already. */
    private static void batch(JobContext job, Period period, ToIntFunction<JdbcClient> work) {
        job.batch(jdbc -> {
            Awards.lock(jdbc);
            RunSql.open(jdbc, job, period);
            return RunSql.running(jdbc, job.getId()) ? work.applyAsInt(jdbc) : 0;
        });
    }

    private int prepare(JdbcClient jdbc, JobContext job, Period period) {
        String scope = job.getRegion() + "%";
        RunSql.supersede(jdbc, job.getId(), period.id(), scope);
        recheck(jdbc, job, period);
        int takenBack = awards.takeBack(jdbc, scope).size();
        RunSql.takenBack(jdbc, job.getId(), takenBack);
        candidates.refresh(jdbc, period, job.getRegion());
        Map<String, ?> here = Map.of("period", period.id(), "scope", scope, "run", job.getId());
        jdbc.sql(AwardSql.STRIKE).params(here).update();
        int joined = jdbc.sql(AwardSql.QUEUE).params(here).update();
        jdbc.sql(AwardSql.COVER).params(here).update();
        jdbc.sql("ANALYZE allocation.award").update();
        audit.record(
                jdbc,
                AllocationAction.RUN_STARTED,
                "run:" + job.getId(),
                job.getRegion(),
                Map.of("period", period.code(), "joined", joined, "takenBack", takenBack));
        return joined;
    }

    private void recheck(JdbcClient jdbc, JobContext job, Period period) {
        jdbc.sql(AwardSql.CLAIMS)
                .param("period", period.id())
                .param("scope", job.getRegion() + "%")
                .update();
        claims.recheck("run:" + job.getId(), job.getRegion(), "allocation_claim");
    }

    private int award(JdbcClient jdbc, JobContext job, UUID quota) {
        int given = awards.award(jdbc, job.getId(), quota, Integer.MAX_VALUE);
        awards.renumber(jdbc, quota);
        audit.record(
                jdbc,
                AllocationAction.AWARDS_MADE,
                "run:" + job.getId(),
                job.getRegion(),
                Map.of("quota", quota, "awarded", given));
        return given;
    }

    private int finish(JdbcClient jdbc, JobContext job, Period period) {
        jdbc.sql(AwardSql.EXPLAIN)
                .param("run", job.getId())
                .param("period", period.id())
                .update();
        RunSql.finish(jdbc, job.getId());
        audit.record(jdbc, AllocationAction.RUN_READY, "run:" + job.getId(), job.getRegion(), Map.of());
        return 1;
    }
}
