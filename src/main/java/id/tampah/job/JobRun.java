package id.tampah.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as pages and the API show it; times are instants in UTC, {@code seconds} the time it has worked.
 *
 * @param about whether the total is a guess
 */
public record JobRun(
        UUID id,
        String kind,
        String subject,
        String title,
        String region,
        RunState state,
        long done,
        long total,
        boolean about,
        String actor,
        @Nullable String error,
        String href,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        boolean cancelWish,
        @Nullable Double seconds) {

    /** The same run under the words of a language. */
    public JobRun titled(String words) {
        return new JobRun(
                id,
                kind,
                subject,
                words,
                region,
                state,
                done,
                total,
                about,
                actor,
                error,
                href,
                createdAt,
                startedAt,
                finishedAt,
                cancelWish,
                seconds);
    }

    public int percent() {
        return total == 0 ? (state == RunState.DONE ? 100 : 0) : (int) Math.min(100, done * 100 / total);
    }

    /** Items a second so far; 0 before anything is known. */
    public long rate() {
        return seconds == null || seconds <= 0 ? 0 : Math.round(done / seconds);
    }

    /** Whether every item is done and only the end of the work is not written yet. */
    public boolean ending() {
        return state.live() && total > 0 && done >= total && !about;
    }

    /** Seconds left at this rate; 0 when unknown. */
    public long secondsLeft() {
        return rate() == 0 ? 0 : Math.max(0, (total - done) / rate());
    }
}
