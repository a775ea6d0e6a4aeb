package id.tampah.intake;

import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimsMatched;
import id.tampah.registry.ClaimsRecorded;
import id.tampah.registry.ClaimsResolved;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Stops the work of a list once at a chosen point: just before a batch would commit. */
@TestComponent
class Interrupting {

    /** The points at which a list can be stopped. */
    enum Point {
        AT_RECORDED,
        AT_MATCHED,
        AT_RESOLVED
    }

    private final Set<Point> armed = ConcurrentHashMap.newKeySet();
    private final JobDatabase database;

    Interrupting(JobDatabase database) {
        this.database = database;
    }

    void once(Point point) {
        armed.add(point);
    }

    boolean waits(Point point) {
        return armed.contains(point);
    }

    @EventListener
    void on(ClaimsRecorded event) {
        stopAt(Point.AT_RECORDED);
    }

    @EventListener
    void on(ClaimsMatched event) {
        stopAt(Point.AT_MATCHED);
    }

    @EventListener
    void on(ClaimsResolved event) {
        stopAt(Point.AT_RESOLVED);
    }

    private void stopAt(Point point) {
        if (armed.remove(point)) {
            throw new IllegalStateException("stopped by the test at " + point);
        }
    }

    /** Ends the connection that copies rows, as a crash would; tells whether one was caught within two minutes. */
    boolean cutCopy() {
        Instant end = Instant.now().plusSeconds(120);
        while (Instant.now().isBefore(end)) {
            boolean cut = database.jdbc().sql("""
                    SELECT bool_or(pg_terminate_backend(pid)) IS TRUE FROM pg_stat_activity
                    WHERE datname = current_database() AND query LIKE 'COPY intake_reading%' AND state = 'active'
                    """).query(Boolean.class).single();
            if (cut) {
                return true;
            }
        }
        return false;
    }
}
