package id.tampah.dedup.clearing;

import id.tampah.audit.AuditTrail;
import id.tampah.dedup.DedupAction;
import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.registry.Claims;
import id.tampah.registry.ClaimsMatchedAgain;
import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clears every list of a city or province once more, each in a batch of its own: rules may have changed since they came. */
@Component
@RequiredArgsConstructor
public class RegionClearing implements JobHandler {

    private static final String KIND = "dedup.clear-region";

    private final Jobs jobs;
    private final ListClearing clearing;
    private final Claims claims;
    private final AuditTrail audit;

    /** Whom a newer register has on another card may be a double now. */
    @EventListener
    void on(ClaimsMatchedAgain event) {
        submit(new RegionCode(event.region()));
    }

    /** Answers the job whose page shows how far it is. */
    @Transactional
    public UUID start(RegionCode region) {
        return submit(region);
    }

    private UUID submit(RegionCode region) {
        return jobs.submit(new JobRequest(
                KIND,
                "region:" + region.digits(),
                "job.dedup.clear-region.title",
                region.digits(),
                Map.of(),
                "/data-ganda/laporan"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        List<UUID> lists = lists(job);
        for (int done = 0; done < lists.size(); done++) {
            clear(job, lists.get(done));
            job.progress(done + 1L, lists.size());
        }
    }

    private static List<UUID> lists(JobContext job) {
        return job.batch(jdbc -> jdbc.sql("""
                SELECT list_id FROM dedup.live_claim WHERE region LIKE :scope AND household_id IS NOT NULL
                GROUP BY list_id ORDER BY min(id)
                """)
                .param("scope", job.getRegion() + "%")
                .query(UUID.class)
                .list());
    }

    private void clear(JobContext job, UUID list) {
        job.batch(jdbc -> {
            int cases = clearing.clear(jdbc, list, job.getRegion(), () -> {});
            claims.hold("clear_held");
            Map<String, Object> details = Map.of("list", list, "cases", cases);
            audit.record(jdbc, DedupAction.REGION_CLEARED, job.getSubject(), job.getRegion(), details);
            return cases;
        });
    }
}
