package id.tampah.distribution;

import id.tampah.audit.AuditTrail;
import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the deliveries of an opened stage, all in one transaction: done whole or not at all. */
@Component
class OpeningJob implements JobHandler {

    static final String KIND = "distribution.open";

    private final String planDeliveries;
    private final AuditTrail audit;

    OpeningJob(@Value("classpath:sql/distribution/plan-deliveries.sql") Resource planDeliveries, AuditTrail audit) {
        this.audit = audit;
        try {
            this.planDeliveries = planDeliveries.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
        int planned = jdbc.sql(planDeliveries).param("opening", opening).update();
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
        return planned;
    }

    /** Nothing was made: the stage may be opened again. */
    @Override
    public void givenUp(JobContext job) {
        UUID opening = UUID.fromString(job.parameter("opening"));
        job.lastBatch(jdbc -> forget(jdbc, job, opening));
    }

    private int forget(JdbcClient jdbc, JobContext job, UUID opening) {
        int forgotten = jdbc.sql("DELETE FROM distribution.opening WHERE id = :id AND state = 'OPENING'")
                .param("id", opening)
                .update();
        audit.record(jdbc, DistributionAction.STAGE_OPENING_GIVEN_UP, "opening:" + opening, job.getRegion(), Map.of());
        return forgotten;
    }
}
