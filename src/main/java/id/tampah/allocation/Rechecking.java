package id.tampah.allocation;

import id.tampah.audit.AuditTrail;
import id.tampah.job.JobContext;
import id.tampah.job.JobDatabase;
import id.tampah.job.JobHandler;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.registry.ClaimsMatchedAgain;
import id.tampah.registry.ClaimsResolved;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A new list may pull the claim of somebody who already holds an unsigned place into a duplicate case, and a new register may
 * know that somebody died or moved away. Such places are taken back at once and go to the next in the queue, so that no leader
 * signs them.
 */
@Component
@RequiredArgsConstructor
class Rechecking implements JobHandler {

    static final String KIND = "allocation.recheck";

    private final JobDatabase database;
    private final Jobs jobs;
    private final Awards awards;
    private final AuditTrail audit;

    @EventListener
    void on(ClaimsResolved event) {
        recheckIfConcerned(event.listId().toString(), event.region());
    }

    @EventListener
    void on(ClaimsMatchedAgain event) {
        recheckIfConcerned(event.region(), event.region());
    }

    private void recheckIfConcerned(String cause, String region) {
        boolean concerned = database.jdbc()
                .sql("SELECT EXISTS (" + AwardSql.UNSETTLED + ")")
                .query(Boolean.class)
                .single();
        if (concerned) {
            jobs.submit(new JobRequest(
                    KIND, "recheck:" + cause, "job.allocation.recheck.title", region, Map.of(), "/penetapan"));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        job.batch(jdbc -> recheck(jdbc, job));
    }

    private int recheck(JdbcClient jdbc, JobContext job) {
        Awards.lock(jdbc);
        List<TakenBack> gone = awards.takeBack(jdbc, "%");
        gone.stream()
                .collect(Collectors.groupingBy(TakenBack::quotaId))
                .forEach((quota, places) -> fill(jdbc, quota, places.getFirst().runId(), places.size()));
        gone.stream().map(TakenBack::runId).distinct().forEach(run -> RunSql.count(jdbc, run));
        audit.record(
                jdbc,
                AllocationAction.AWARDS_TAKEN_BACK,
                job.getSubject(),
                job.getRegion(),
                Map.of("takenBack", gone.size()));
        return gone.size();
    }

    private void fill(JdbcClient jdbc, UUID quota, UUID run, int places) {
        awards.award(jdbc, run, quota, places);
        awards.renumber(jdbc, quota);
    }
}
