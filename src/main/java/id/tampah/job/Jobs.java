package id.tampah.job;

import id.tampah.audit.Actor;
import id.tampah.audit.ActorSource;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Submits long work and shows where it stands. */
@Service
@RequiredArgsConstructor
public class Jobs {

    private static final String SELECT = """
            SELECT id, kind, subject, title, region, state, done, total, actor, error,
                   created_at, started_at, finished_at, cancel_wish,
                   extract(epoch FROM coalesce(finished_at, now()) - started_at) AS seconds
            FROM job.run\s""";

    private final JobDatabase database;
    private final JdbcClient jdbc;
    private final ActorSource actors;
    private final JsonMapper json;

    /** Inserts the run in the transaction that is open (of a batch, else of the screen); a live twin is not made twice. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public UUID submit(JobRequest request) {
        JdbcClient client = database.transactionOpen() ? database.jdbc() : jdbc;
        Actor actor = Actor.CURRENT.isBound() ? Actor.CURRENT.get() : actors.actor();
        UUID id = Ids.next();
        client.sql("""
                INSERT INTO job.run (id, kind, subject, title, region, parameters, actor, actor_role)
                VALUES (:id, :kind, :subject, :title, :region, :parameters::jsonb, :actor, :role)
                ON CONFLICT (kind, subject) WHERE state IN ('WAITING', 'RUNNING') DO NOTHING
                """)
                .param("id", id)
                .param("kind", request.kind())
                .param("subject", request.subject())
                .param("title", request.title())
                .param("region", request.region())
                .param("parameters", json.writeValueAsString(request.parameters()))
                .param("actor", actor.username())
                .param("role", actor.role())
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public JobRun find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(JobRun.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("job " + id));
    }

    /** Every run about a subject, oldest first: the steps of a list. */
    @Transactional(readOnly = true)
    public List<JobRun> about(String subject) {
        return jdbc.sql(SELECT + "WHERE subject = :subject ORDER BY created_at, id")
                .param("subject", subject)
                .query(JobRun.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<JobRun> latest(int limit) {
        return jdbc.sql(SELECT + "ORDER BY created_at DESC, id DESC LIMIT :limit")
                .param("limit", limit)
                .query(JobRun.class)
                .list();
    }

    @Transactional(readOnly = true)
    public long running() {
        return jdbc.sql("SELECT count(*) FROM job.run WHERE state IN ('WAITING', 'RUNNING')")
                .query(Long.class)
                .single();
    }

    /** Asks a run to stop at its next batch. */
    @Transactional
    public void cancel(UUID id) {
        jdbc.sql("UPDATE job.run SET cancel_wish = true WHERE id = :id AND state IN ('WAITING', 'RUNNING')")
                .param("id", id)
                .update();
    }
}
