package id.tampah.citizen;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Answers the public check. Answers leave on a grid of eight milliseconds, so that the microseconds between an unknown
 * NIK and a wrong name cannot be told by the clock.
 */
@Service
@RequiredArgsConstructor
public class Answers {

    private static final long GRID = TimeUnit.MILLISECONDS.toNanos(8);

    private final Answering answering;

    public Answer answer(Question question, String address) {
        long start = System.nanoTime();
        Answer answer = answering.answer(question, address);
        waitForTheGrid(start);
        return answer;
    }

    private static void waitForTheGrid(long start) {
        long left = GRID - (System.nanoTime() - start) % GRID;
        long end = System.nanoTime() + left;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
