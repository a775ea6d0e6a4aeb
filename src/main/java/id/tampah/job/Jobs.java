package id.tampah.job;

import id.tampah.audit.Actor;
import id.tampah.audit.ActorSource;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
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
            SELECT id, kind, subject, title, region, state, done, total, about, actor, error, href,
                   created_at, started_at, finished_at, cancel_wish,
                   extract(epoch FROM coalesce(finished_at, now()) - started_at) AS seconds
            FROM job.run\s""";

    private final JobDatabase database;
    private final JdbcClient jdbc;
    private final ActorSource actors;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    /**
     * Inserts the run in the transaction that is open (of a batch, else of the screen). Where the same work is under way, its
     * id is the answer.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public UUID submit(JobRequest request) {
        JdbcClient client = database.transactionOpen() ? database.jdbc() : jdbc;
        UUID id = Ids.next();
        while (!insert(client, id, request)) {
            Optional<UUID> twin = twin(client, request);
            if (twin.isPresent()) {
                return twin.get();
            }
        }
        events.publishEvent(new RunSubmitted());
        return id;
    }

    private boolean insert(JdbcClient client, UUID id, JobRequest request) {
        Actor actor = Actor.CURRENT.isBound() ? Actor.CURRENT.get() : actors.actor();
        return client.sql("""
                INSERT INTO job.run (id, kind, subject, title, region, parameters, href, actor, actor_role)
                VALUES (:id, :kind, :subject, :title, :region, :parameters::jsonb, :href, :actor, :role)
                ON CONFLICT (kind, subject) WHERE state IN ('WAITING', 'RUNNING') DO NOTHING
                """)
                        .param("id", id)
                        .param("kind", request.kind())
                        .param("subject", request.subject())
                        .param("title", request.title())
                        .param("region", request.region())
                        .param("parameters", json.writeValueAsString(request.parameters()))
                        .param("href", request.href().replace("{run}", id.toString()))
                        .param("actor", actor.username())
                        .param("role", actor.role())
                        .update()
                == 1;
    }

    /** The live run that is in the way; it may end at any moment. */
    private static Optional<UUID> twin(JdbcClient client, JobRequest request) {
        return client.sql("""
                SELECT id FROM job.run
                WHERE kind = :kind AND subject = :subject AND state IN ('WAITING', 'RUNNING')
                """)
                .param("kind", request.kind())
                .param("subject", request.subject())
                .query(UUID.class)
                .optional();
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
}
