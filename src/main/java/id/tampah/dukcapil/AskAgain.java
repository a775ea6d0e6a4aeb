package id.tampah.dukcapil;

import id.tampah.audit.AuditTrail;
import id.tampah.dukcapil.gateway.Asking;
import id.tampah.dukcapil.gateway.CivilRegistries;
import id.tampah.dukcapil.proposing.Proposing;
import id.tampah.job.JobContext;
import id.tampah.registry.Claims;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * After a new register, or when an officer wishes it: asks the claims of a region again, list by list, then forgets the
 * residents of registers no longer in force.
 */
@Component
@RequiredArgsConstructor
class AskAgain implements DukcapilWork {

    static final String KIND = "dukcapil.again";

    private final CivilRegistries registries;
    private final Claims claims;
    private final Proposing proposing;
    private final AuditTrail audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        List<UUID> lists = job.batch(jdbc -> RegisterSql.listsToAskAgain(jdbc, job.parameter("region")));
        for (int i = 0; i < lists.size(); i++) {
            UUID list = lists.get(i);
            job.batch(jdbc -> askAgain(job, jdbc, list));
            job.progress(i + 1, lists.size());
        }
        job.batch(jdbc -> forget(job, jdbc));
    }

    private int forget(JobContext job, JdbcClient jdbc) {
        int residents = RegisterSql.forgetRetired(jdbc);
        audit.record(
                jdbc,
                DukcapilAction.REGISTER_FORGOTTEN,
                job.getSubject(),
                job.getRegion(),
                Map.of("residents", residents));
        return residents;
    }

    private int askAgain(JobContext job, JdbcClient jdbc, UUID list) {
        RegisterSql.waitForLoading(jdbc);
        int asked = registries.askAgain(jdbc, list);
        proposing.submit(list, job.getRegion());
        claims.matchedAgain(job.getRegion(), Asking.ANSWERS);
        audit.record(jdbc, DukcapilAction.CLAIMS_ASKED_AGAIN, "list:" + list, job.getRegion(), Map.of("claims", asked));
        return asked;
    }
}
