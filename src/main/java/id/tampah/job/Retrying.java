package id.tampah.job;

import id.tampah.audit.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a run that was given up try again, at the wish of those who may stop it; its committed batches stay done. */
@Service
@RequiredArgsConstructor
public class Retrying {

    private static final String AGAIN = """
            UPDATE job.run r SET state = 'WAITING', attempts = 0, error = NULL, finished_at = NULL, cancel_wish = false
            WHERE id = :id AND state = 'FAILED' AND NOT EXISTS (
                SELECT FROM job.run o WHERE o.kind = r.kind AND o.subject = r.subject AND o.created_at > r.created_at)
            """;

    private final Jobs jobs;
    private final Cancelling cancelling;
    private final List<JobHandler> handlers;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    /** Whether the signed-in user may let this run try again. */
    public boolean may(JobRun run) {
        return run.state() == RunState.FAILED
                && cancelling.may(run)
                && handlers.stream().anyMatch(handler -> handler.kind().equals(run.kind()) && handler.repeatable());
    }

    /** Puts the run back in the queue; one that a newer run of the same work has overtaken stays as it is. */
    @Transactional
    public void retry(UUID id) {
        JobRun run = jobs.find(id);
        if (!may(run)) {
            throw new AccessDeniedException("the role may not repeat " + run.kind() + " in state " + run.state());
        }
        if (jdbc.sql(AGAIN).param("id", id).update() == 1) {
            audit.record(JobAction.JOB_RETRIED, run.subject(), run.region(), Map.of("kind", run.kind()));
        }
    }
}
