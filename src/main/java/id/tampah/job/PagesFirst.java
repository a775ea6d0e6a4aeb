package id.tampah.job;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Knows whether somebody waits for an answer of this node. Long work rests then between its steps, for as long as the last
 * one took: a busy office gets its pages, and the work still goes on.
 */
@Component
public class PagesFirst {

    private final AtomicInteger open = new AtomicInteger();

    /** Somebody asks, until {@link #answered()}. */
    public void asked() {
        open.incrementAndGet();
    }

    public void answered() {
        open.decrementAndGet();
    }

    /** Does a step of long work, and rests behind it where somebody waits. */
    public void step(Runnable work) {
        long start = System.nanoTime();
        work.run();
        if (open.get() > 0) {
            rest(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw Awaiting.stopped();
        }
    }
}
