package id.tampah.audit;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the trail. Details hold ids, counts and words, never a NIK or a name. */
@Service
@RequiredArgsConstructor
public class AuditTrail {

    private static final String INSERT = """
            INSERT INTO audit.entry (actor, role, address, action, subject, region, allowed, details)
            VALUES (:actor, :role, :address, :action, :subject, :region, :allowed, :details::jsonb)
            """;

    private final JdbcClient jdbc;
    private final ActorSource actors;
    private final JsonMapper json;

    /** Records a deed in the running transaction: no change without its trace, no trace without its change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAction action, String subject, String region, Map<String, ?> details) {
        write(jdbc, action.name(), subject, region, true, details);
    }

    /** Records a refused attempt in a transaction of its own, since the refused one rolls back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordRefusal(String action, String subject, String region) {
        write(jdbc, action, subject, region, false, Map.of());
    }

    /** Records through the connection of a job's batch: bulk work leaves one row a batch, with its counts. */
    public void record(JdbcClient batch, AuditAction action, String subject, String region, Map<String, ?> details) {
        write(batch, action.name(), subject, region, true, details);
    }

    private void write(
            JdbcClient client, String action, String subject, String region, boolean allowed, Map<String, ?> details) {
        Actor actor = Actor.CURRENT.isBound() ? Actor.CURRENT.get() : actors.actor();
        client.sql(INSERT)
                .param("actor", actor.username())
                .param("role", actor.role())
                .param("address", actor.address())
                .param("action", action)
                .param("subject", subject)
                .param("region", region)
                .param("allowed", allowed)
                .param("details", json.writeValueAsString(details))
                .update();
    }
}
