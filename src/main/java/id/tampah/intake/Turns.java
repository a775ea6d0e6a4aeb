package id.tampah.intake;

import id.tampah.job.Awaiting;
import id.tampah.job.PagesFirst;
import java.util.concurrent.Semaphore;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * Lists that are read at once bring their portions into the database in turn, half as many at a time as there are
 * processors: pages keep the other half, and a short list waits for one portion of a long one, and the rest behind it, at most.
 */
@Component
@RequiredArgsConstructor
class Turns {

    private final PagesFirst pages;

    private final Semaphore free =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    void take(Runnable portion) {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            throw Awaiting.stopped();
        }
        try {
            pages.step(portion);
        } finally {
            free.release();
        }
    }
}
