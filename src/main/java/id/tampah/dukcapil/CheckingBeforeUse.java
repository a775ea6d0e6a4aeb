package id.tampah.dukcapil;

import id.tampah.audit.AuditTrail;
import id.tampah.dukcapil.gateway.Asking;
import id.tampah.dukcapil.gateway.CivilRegistries;
import id.tampah.job.JobDatabase;
import id.tampah.registry.Claims;
import id.tampah.registry.RecheckWished;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Before places are given and before a stage is opened: asks again where the answer may be out of date, in the same batch. */
@Component
@RequiredArgsConstructor
class CheckingBeforeUse {

    private final JobDatabase database;
    private final CivilRegistries registries;
    private final Claims claims;
    private final AuditTrail audit;

    @EventListener
    void on(RecheckWished wish) {
        JdbcClient jdbc = database.jdbc();
        RegisterSql.waitForLoading(jdbc);
        int asked = registries.askStale(jdbc, wish.claimTable());
        int changed = claims.matchedAgain(wish.region(), Asking.ANSWERS);
        audit.record(
                jdbc,
                DukcapilAction.CLAIMS_RECHECKED,
                wish.subject(),
                wish.region(),
                Map.of("asked", asked, "changed", changed));
    }
}
