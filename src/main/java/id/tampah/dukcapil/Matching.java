package id.tampah.dukcapil;

import id.tampah.audit.AuditTrail;
import id.tampah.dukcapil.gateway.Asking;
import id.tampah.dukcapil.gateway.CivilRegistries;
import id.tampah.job.JobContext;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.registry.Claims;
import id.tampah.registry.ClaimsRecorded;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives every claim of a list its verdict, in one batch. */
@Component
@RequiredArgsConstructor
class Matching implements DukcapilWork {

    static final String KIND = "dukcapil.match";

    private final Jobs jobs;
    private final CivilRegistries registries;
    private final Claims claims;
    private final AuditTrail audit;

    @EventListener
    void on(ClaimsRecorded event) {
        jobs.submit(new JobRequest(
                KIND,
                "list:" + event.listId(),
                "job.dukcapil.match.title",
                event.region(),
                Map.of("list", event.listId().toString()),
                "/daftar/" + event.listId()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        UUID list = UUID.fromString(job.parameter("list"));
        int asked = job.batch(jdbc -> match(job, jdbc, list));
        job.progress(asked, asked);
    }

    private int match(JobContext job, JdbcClient jdbc, UUID list) {
        RegisterSql.waitForLoading(jdbc);
        int asked = registries.askNew(jdbc, list);
        audit.record(jdbc, DukcapilAction.CLAIMS_MATCHED, "list:" + list, job.getRegion(), Map.of("claims", asked));
        claims.matched(list, job.getRegion(), Asking.ANSWERS);
        return asked;
    }
}
