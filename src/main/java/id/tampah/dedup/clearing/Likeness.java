package id.tampah.dedup.clearing;

import id.tampah.job.JobDatabase;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the same person behind different numbers: a list within itself, and against everything in force in its regencies. */
@Component
@RequiredArgsConstructor
class Likeness {

    /** Fewer people than this teach less than is known already, and do not tell a rare name from a common one. */
    private static final int ENOUGH = 20_000;

    private final JobDatabase database;
    private final ClaimReading reading;
    private final LearnedWeights weights;

    /**
     * Begins on another thread, so that the set-based steps need not wait, and in a transaction of its own, which only reads:
     * what was learned is kept by the batch.
     */
    Beside<Alike> search(UUID list, String region) {
        return new Beside<>("likeness", () -> database.inTransaction(jdbc -> alike(jdbc, list, region)));
    }

    private Alike alike(JdbcClient jdbc, UUID id, String region) {
        ClaimPeople list = reading.list(jdbc, id);
        int own = list.size();
        if (own == 0) {
            return Alike.unlearned(List.of());
        }
        if (own < ENOUGH) {
            ClaimPeople others = reading.others(jdbc, id, own);
            int before = others.size();
            return LikeSearch.joining(list, reading.addList(jdbc, id, others), before, weights.saved(jdbc, region));
        }
        return reading.areFewer(jdbc, id, own / 2)
                ? LikeSearch.together(reading.addOthers(jdbc, id, list), own)
                : LikeSearch.apart(list, reading.others(jdbc, id, own));
    }
}
