package id.tampah.dedup.deciding;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One decision at a time. A claim may stand in two cases: two people who decide them at one moment would each leave it held
 * for the other's sake. A decision takes a few milliseconds and people make them, so one lock serves the country.
 */
public final class DecisionLock {

    private DecisionLock() {}

    /** Waits for the others; the end of the transaction lets go. */
    public static void take(JdbcClient jdbc) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('dedup.decide'))::text")
                .query(String.class)
                .single();
    }

    /** The moment the lock was had, by the clock of the database. */
    static Instant now(JdbcClient jdbc) {
        return jdbc.sql("SELECT clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
