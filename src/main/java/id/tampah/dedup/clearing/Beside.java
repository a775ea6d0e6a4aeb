package id.tampah.dedup.clearing;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work on a thread of its own beside the job's. Closing waits for it, so that nothing goes on after a batch that failed. */
final class Beside<T> implements AutoCloseable {

    private final FutureTask<T> task;
    private final Thread thread;

    Beside(String name, Callable<T> work) {
        task = new FutureTask<>(work);
        thread = Thread.ofPlatform().name(name).daemon().start(task);
    }

    T result() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw cause(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the job was stopped");
        }
    }

    private static RuntimeException cause(Throwable cause) {
        return switch (cause) {
            case RuntimeException own -> own;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
