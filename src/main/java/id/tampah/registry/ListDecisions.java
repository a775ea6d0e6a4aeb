package id.tampah.registry;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Implemented by later steps: what was already decided on a list and its claims, so that they stay. */
public interface ListDecisions {

    /** Decided cases, awards, deliveries that rest on the list; runs in the user's transaction. */
    long decidedOn(UUID listId);

    /** Strikes claims on which a decision rests from a temporary table with {@code kab, id}; runs in the job's batch. */
    void strikeDecided(JdbcClient batch, String claimTable);
}
