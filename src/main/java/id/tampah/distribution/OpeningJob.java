package id.tampah.distribution;

import id.tampah.audit.AuditTrail;
import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import id.tampah.registry.Claims;
import id.tampah.shared.SqlScript;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the deliveries of an opened stage, all in one transaction: done whole or not at all. */
@Component
@RequiredArgsConstructor
class OpeningJob implements JobHandler {

    private static final String PLAN_DELIVERIES = SqlScript.read("distribution/plan-deliveries");

    static final String KIND = "distribution.open";

    private final Claims claims;
    private final TakingOff takingOff;
    private final AuditTrail audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        UUID opening = UUID.fromString(job.parameter("opening"));
        int planned = job.batch(jdbc -> plan(jdbc, job, opening));
        job.progress(planned, planned);
    }

    private int plan(JdbcClient jdbc, JobContext job, UUID opening) {
        recheck(jdbc, job, opening);
        int planned = jdbc.sql(PLAN_DELIVERIES).param("opening", opening).update();
        jdbc.sql("UPDATE distribution.opening SET state = 'OPEN', planned = planned + :planned WHERE id = :id")
                .param("planned", planned)
                .param("id", opening)
                .update();
        audit.record(
                jdbc,
                DistributionAction.DELIVERIES_PLANNED,
                "opening:" + opening,
                job.getRegion(),
                Map.of("deliveries", planned));
        takingOff.takeOff(jdbc, job.getSubject(), job.getRegion());
        return planned;
    }

    private void recheck(JdbcClient jdbc, JobContext job, UUID opening) {
        jdbc.sql("""
                CREATE TEMP TABLE distribution_claim ON COMMIT DROP AS
                SELECT a.kab, a.claim_id AS id FROM distribution.opening o
                JOIN allocation.pub_award a ON a.decree_id = o.decree_id AND a.state = 'AWARDED' WHERE o.id = '%s'
                """.formatted(opening)).update();
        claims.recheck(job.getSubject(), job.getRegion(), "distribution_claim");
    }

    /** Nothing was made: the stage may be opened again. */
    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public void givenUp(JobContext job) {
        UUID opening = UUID.fromString(job.parameter("opening"));
        job.lastBatch(jdbc -> forget(jdbc, job, opening));
    }

    private int forget(JdbcClient jdbc, JobContext job, UUID opening) {
        int gone = jdbc.sql("DELETE FROM distribution.opening WHERE id = :id AND state = 'OPENING'")
                .param("id", opening)
                .update();
        audit.record(
                jdbc,
                DistributionAction.STAGE_OPENING_GIVEN_UP,
                "opening:" + opening,
                job.getRegion(),
                Map.of("openings", gone));
        return gone;
    }
}
