package id.tampah.distribution;

import id.tampah.audit.AuditTrail;
import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimsMatchedAgain;
import id.tampah.shared.SqlScript;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes households off a stage whose person died or moved away according to Dukcapil's newest answer. */
@Component
@RequiredArgsConstructor
class TakingOff {

    private static final String TAKE_OFF_STAGE = SqlScript.read("distribution/take-off-stage");

    /** Stands where a delivery otherwise names who handed it over. */
    private static final String BY = "dukcapil";

    private final JobDatabase database;
    private final AuditTrail audit;

    @EventListener
    void on(ClaimsMatchedAgain event) {
        takeOff(database.jdbc(), "region:" + event.region(), event.region());
    }

    void takeOff(JdbcClient batch, String subject, String region) {
        int households = batch.sql(TAKE_OFF_STAGE)
                .param("by", BY)
                .param("scope", region + "%")
                .update();
        if (households > 0) {
            audit.record(batch, DistributionAction.TAKEN_OFF_STAGE, subject, region, Map.of("households", households));
        }
    }
}
