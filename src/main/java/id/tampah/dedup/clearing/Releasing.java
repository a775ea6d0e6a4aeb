package id.tampah.dedup.clearing;

import id.tampah.audit.AuditTrail;
import id.tampah.dedup.DedupAction;
import id.tampah.dedup.deciding.ClaimsDropped;
import id.tampah.dedup.deciding.DecisionLock;
import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.registry.ClaimCorrected;
import id.tampah.registry.Claims;
import id.tampah.registry.ClaimsReplaced;
import id.tampah.registry.ClaimsWithdrawn;
import id.tampah.shared.SqlScript;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes claims that were withdrawn, or dropped by another case, out of their open cases and closes cases with nothing left to
 * decide. Claims dropped in favour of a withdrawn one come back. It is bulk work since such a case may reach beyond the region of the person who withdrew or decided.
 */
@Component
@RequiredArgsConstructor
class Releasing implements JobHandler {

    static final String KIND = "dedup.release";

    private static final String LIST = "list:";

    private final Jobs jobs;
    private final Clearing clearing;
    private final Claims claims;
    private final AuditTrail audit;

    @EventListener
    void on(ClaimsWithdrawn event) {
        submit(LIST + event.listId(), event.region());
    }

    @EventListener
    void on(ClaimsReplaced event) {
        submit(LIST + event.listId(), event.region());
    }

    @EventListener
    void on(ClaimsDropped event) {
        submit("case:" + event.caseId(), event.region());
    }

    @EventListener
    void on(ClaimCorrected event) {
        submit(event.subject(), event.region());
    }

    private void submit(String subject, String region) {
        jobs.submit(new JobRequest(KIND, subject, "job.dedup.release.title", region, Map.of(), "/data-ganda"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        job.batch(jdbc -> {
            DecisionLock.take(jdbc);
            int cases = leaveCases(jdbc);
            int freed = claims.release("release_claim");
            int back = job.getSubject().startsWith(LIST) ? revive(jdbc, job) : 0;
            audit.record(
                    jdbc,
                    DedupAction.CASES_RELEASED,
                    job.getSubject(),
                    job.getRegion(),
                    Map.of("cases", cases, "freed", freed, "revived", back));
            return cases;
        });
    }

    private static int leaveCases(JdbcClient jdbc) {
        jdbc.sql("""
                CREATE TEMPORARY TABLE release_case (case_id uuid) ON COMMIT DROP;
                CREATE TEMPORARY TABLE release_claim (kab text, id bigint) ON COMMIT DROP;
                CREATE TEMPORARY TABLE release_back (kab text, id bigint, list_id uuid) ON COMMIT DROP
                """).update();
        int cases = jdbc.sql(SqlScript.read("dedup/leave-cases")).update();
        for (String step : new String[] {"close-cases", "journal-closed-cases", "find-freed-claims"}) {
            jdbc.sql(SqlScript.read("dedup/" + step)).update();
        }
        return cases;
    }

    /** What comes back is compared again with everything that arrived while it was out. */
    private int revive(JdbcClient jdbc, JobContext job) {
        UUID list = UUID.fromString(job.getSubject().substring(LIST.length()));
        jdbc.sql(SqlScript.read("dedup/revive-claims")).param("list", list).update();
        int back = claims.revive("release_back");
        jdbc.sql("SELECT DISTINCT list_id FROM release_back").query(UUID.class).stream()
                .forEach(each -> clearing.submit(each, job.getRegion()));
        return back;
    }
}
