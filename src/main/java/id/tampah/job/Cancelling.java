package id.tampah.job;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops long work at the wish of somebody whose work it is, as its handler says. */
@Service
@RequiredArgsConstructor
public class Cancelling {

    private final Jobs jobs;
    private final List<JobHandler> handlers;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    /** Whether the signed-in user may stop this run. */
    public boolean may(JobRun run) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(run.kind()))
                .anyMatch(handler -> handler.cancellers().contains(user.role()));
    }

    /** Asks a run to stop at its next batch. */
    @Transactional
    public void cancel(UUID id) {
        JobRun run = jobs.find(id);
        if (!may(run)) {
            throw new AccessDeniedException("the role may not cancel " + run.kind());
        }
        int live = jdbc.sql("""
                UPDATE job.run SET cancel_wish = true
                WHERE id = :id AND state IN ('WAITING', 'RUNNING') AND NOT cancel_wish
                """).param("id", id).update();
        if (live == 1) {
            audit.record(JobAction.JOB_CANCELLED, run.subject(), run.region(), Map.of("kind", run.kind()));
        }
    }
}
