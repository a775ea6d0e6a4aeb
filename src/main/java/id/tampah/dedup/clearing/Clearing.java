package id.tampah.dedup.clearing;

import id.tampah.audit.AuditTrail;
import id.tampah.dedup.DedupAction;
import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.registry.Claims;
import id.tampah.registry.ClaimsMatched;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Compares the claims of a list with everything in force, opens cases, holds what stands in them and settles the rest. */
@Component
@RequiredArgsConstructor
class Clearing implements JobHandler {

    static final String KIND = "dedup.clear";
    private static final String LIST = "list:";

    private final Jobs jobs;
    private final ListClearing clearing;
    private final Claims claims;
    private final AuditTrail audit;

    @EventListener
    void on(ClaimsMatched event) {
        submit(event.listId(), event.region());
    }

    void submit(UUID list, String region) {
        jobs.submit(new JobRequest(KIND, LIST + list, "job.dedup.clear.title", region, Map.of(), "/daftar/" + list));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        UUID list = UUID.fromString(job.getSubject().substring(LIST.length()));
        job.batch(jdbc -> {
            int cases = clearing.clear(jdbc, list, job.getRegion(), () -> claims.settle(list));
            claims.hold("clear_held");
            claims.resolved(list, job.getRegion());
            audit.record(jdbc, DedupAction.LIST_CLEARED, job.getSubject(), job.getRegion(), Map.of("cases", cases));
            return cases;
        });
    }
}
