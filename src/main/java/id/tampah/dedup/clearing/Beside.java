package id.tampah.dedup.clearing;

import id.tampah.job.Awaiting;
import java.util.concurrent.Callable;
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
        return Awaiting.result(task);
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
