package id.tampah.citizen;

import java.util.List;
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
    private final TurnedAway turnedAway;

    public Answer answer(Question question, String address) {
        String key = AddressKey.of(address);
        if (turnedAway.still(key)) {
            return new Answer(Outcome.REFUSED, List.of());
        }
        long start = System.nanoTime();
        Answer answer = answering.answer(question, key);
        if (answer.refused()) {
            turnedAway.remember(key);
        }
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
