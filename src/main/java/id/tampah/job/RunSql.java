package id.tampah.job;

import java.util.Optional;
import java.util.UUID;

/** Statements on one run by the node that holds it. Lease times are the database's, so clocks may differ. */
final class RunSql {

    /** Seconds a node may be silent before another may take its run. */
    static final int LEASE_SECONDS = 15;

    private static final String TAKE = """
            UPDATE job.run SET state = 'RUNNING', fence = fence + 1, attempts = attempts + 1,
                   lease_until = now() + make_interval(secs => :lease), started_at = coalesce(started_at, now())
            WHERE id = (SELECT id FROM job.run
                        WHERE state = 'WAITING' OR (state = 'RUNNING' AND lease_until < now())
                        ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, kind, subject, region, parameters::text, actor, actor_role, fence, attempts
            """;

    private RunSql() {}

    static Optional<TakenRun> take(JobDatabase database) {
        return database.inTransaction(jdbc -> jdbc.sql(TAKE)
                .param("lease", LEASE_SECONDS)
                .query(TakenRun.class)
                .optional());
    }

    /** Whether the run may go on: it is still this node's, and nobody wishes it to stop. */
    static boolean progress(JobDatabase database, UUID id, long fence, long done, long total, boolean about) {
        return database.onItsOwn("""
                UPDATE job.run SET done = ?, total = ?, about = ?, lease_until = now() + make_interval(secs => ?)
                WHERE id = ? AND fence = ? AND state = 'RUNNING' AND NOT cancel_wish
                """, done, total, about, LEASE_SECONDS, id, fence) > 0;
    }

    static void keepLease(JobDatabase database, UUID id, long fence) {
        database.onItsOwn("""
                UPDATE job.run SET lease_until = now() + make_interval(secs => ?)
                WHERE id = ? AND fence = ? AND state = 'RUNNING'
                """, LEASE_SECONDS, id, fence);
    }

    static void finish(JobDatabase database, UUID id, long fence, RunState state, String error) {
        database.onItsOwn("""
                UPDATE job.run SET state = ?, error = nullif(?, ''), lease_until = NULL, finished_at = now(),
                       done = CASE WHEN ? = 'DONE' THEN greatest(done, total) ELSE done END
                WHERE id = ? AND fence = ? AND state = 'RUNNING'
                """, state.name(), error, state.name(), id, fence);
    }

    static void putBack(JobDatabase database, UUID id, long fence, String error) {
        database.onItsOwn("""
                UPDATE job.run SET state = 'WAITING', error = ?, lease_until = NULL
                WHERE id = ? AND fence = ? AND state = 'RUNNING'
                """, error, id, fence);
    }
}
