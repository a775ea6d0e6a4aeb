package id.tampah.distribution;

import id.tampah.audit.AuditTrail;
import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimsMatchedAgain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes households off a stage whose person died or moved away according to Dukcapil's newest answer. */
@Component
class TakingOff {

    /** Stands where a delivery otherwise names who handed it over. */
    private static final String BY = "dukcapil";

    private final JobDatabase database;
    private final String takeOffStage;
    private final AuditTrail audit;

    TakingOff(
            JobDatabase database,
            @Value("classpath:sql/distribution/take-off-stage.sql") Resource takeOffStage,
            AuditTrail audit) {
        this.database = database;
        this.audit = audit;
        try {
            this.takeOffStage = takeOffStage.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @EventListener
    void on(ClaimsMatchedAgain event) {
        takeOff(database.jdbc(), "region:" + event.region(), event.region());
    }

    void takeOff(JdbcClient batch, String subject, String region) {
        int households = batch.sql(takeOffStage)
                .param("by", BY)
                .param("scope", region + "%")
                .update();
        if (households > 0) {
            audit.record(batch, DistributionAction.TAKEN_OFF_STAGE, subject, region, Map.of("households", households));
        }
    }
}
