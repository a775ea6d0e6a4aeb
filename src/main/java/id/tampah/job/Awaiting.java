package id.tampah.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what another thread does for a job; what went wrong there goes wrong here. */
public final class Awaiting {

    private Awaiting() {}

    /** The result of the work; a job that is stopped waits no longer. */
    public static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw cause(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    /** What whoever waits for a job throws when its thread is interrupted; the thread stays so. */
    public static CancellationException stopped() {
        Thread.currentThread().interrupt();
        return new CancellationException("the job was stopped");
    }

    private static RuntimeException cause(Throwable cause) {
        return switch (cause) {
            case RuntimeException own -> own;
            case IOException io -> new UncheckedIOException(io);
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
