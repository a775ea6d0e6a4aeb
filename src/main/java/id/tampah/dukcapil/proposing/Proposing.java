package id.tampah.dukcapil.proposing;

import id.tampah.audit.AuditTrail;
import id.tampah.dukcapil.DukcapilWork;
import id.tampah.job.JobContext;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.registry.ClaimsResolved;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Proposes the right NIK where a mistyped one is certain: after a list was cleared, since that is what people wait for. */
@Component
@RequiredArgsConstructor
public class Proposing implements DukcapilWork {

    static final String KIND = "dukcapil.propose";

    private final Jobs jobs;
    private final ProposalSql sql;
    private final AuditTrail audit;

    @EventListener
    void on(ClaimsResolved event) {
        submit(event.listId(), event.region());
    }

    /** Looks at the list once more. */
    public void submit(UUID list, String region) {
        jobs.submit(new JobRequest(
                KIND,
                "list:" + list,
                "job.dukcapil.propose.title",
                region,
                Map.of("list", list.toString()),
                "/padan/usulan"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        UUID list = UUID.fromString(job.parameter("list"));
        job.batch(jdbc -> {
            int proposed = sql.propose(jdbc, list);
            audit.record(
                    jdbc,
                    ProposalAction.NIKS_PROPOSED,
                    job.getSubject(),
                    job.getRegion(),
                    Map.of("proposals", proposed));
            return proposed;
        });
    }
}
