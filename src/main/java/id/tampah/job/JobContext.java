package id.tampah.job;

import id.tampah.audit.Actor;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One run as its handler sees it: parameters, batches under the fence, progress. */
@RequiredArgsConstructor
public class JobContext {

    private static final long PROGRESS_EVERY = TimeUnit.MILLISECONDS.toNanos(400);

    @Getter
    private final UUID id;

    private final long fence;

    @Getter
    private final String subject;

    @Getter
    private final String region;

    private final Map<String, String> parameters;

    @Getter
    private final Actor actor;

    @Getter
    private final JobDatabase database;

    private long written = System.nanoTime() - PROGRESS_EVERY;

    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("job " + id + " lacks parameter " + name);
        }
        return value;
    }

    /**
     * One batch in one transaction. The key share lock on the run keeps others from taking it until the commit; a lost
     * lease or a wish to cancel stops the handler here, before anything is written.
     */
    public <T> T batch(Function<JdbcClient, T> work) {
        return database.inTransaction(jdbc -> {
            requireGoingOn(jdbc);
            return work.apply(jdbc);
        });
    }

    /** The batch that tidies up after a cancelled or given-up run: still under the fence, but deaf to the wish to cancel. */
    public <T> T lastBatch(Function<JdbcClient, T> work) {
        return database.inTransaction(jdbc -> {
            cancelWished(jdbc);
            return work.apply(jdbc);
        });
    }

    private boolean requireGoingOn(JdbcClient jdbc) {
        if (cancelWished(jdbc)) {
            throw new JobStoppedException(JobStoppedException.Reason.CANCELLED);
        }
        return true;
    }

    private boolean cancelWished(JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT cancel_wish FROM job.run
                        WHERE id = :id AND fence = :fence AND state = 'RUNNING' FOR KEY SHARE
                        """)
                .param("id", id)
                .param("fence", fence)
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new JobStoppedException(JobStoppedException.Reason.LEASE_LOST));
    }

    /**
     * Shows how far the run is, at most every 400 ms, and keeps the lease; does not wait for the running batch. A wish to
     * cancel ends the handler here, and with it the batch it is in.
     */
    public void progress(long done, long total) {
        progress(done, total, false);
    }

    /** The same where the total is a guess; the exact one must follow. */
    public void progressAbout(long done, long total) {
        progress(done, total, true);
    }

    private void progress(long done, long total, boolean about) {
        long now = System.nanoTime();
        if (now - written >= PROGRESS_EVERY) {
            written = now;
            write(done, total, about);
        }
    }

    /** The same at once. */
    public void progressNow(long done, long total) {
        write(done, total, false);
    }

    private void write(long done, long total, boolean about) {
        if (!RunSql.progress(database, id, fence, done, total, about)) {
            database.inTransaction(this::requireGoingOn);
        }
    }
}
