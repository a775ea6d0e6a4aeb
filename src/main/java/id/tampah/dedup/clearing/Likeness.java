package id.tampah.dedup.clearing;

import id.tampah.dedup.CaseKind;
import id.tampah.dedup.engine.Matches;
import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.Register;
import id.tampah.dedup.engine.learning.Evidence;
import id.tampah.dedup.engine.learning.Model;
import id.tampah.job.JobDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
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
        if (list.size() == 0) {
            return Alike.unlearned(List.of());
        }
        if (list.size() < ENOUGH) {
            return Alike.unlearned(ofFew(jdbc, id, region, list));
        }
        return reading.areFewer(jdbc, id, list.size() / 2) ? together(jdbc, id, list) : apart(jdbc, id, list);
    }

    /** A short list joins the others, so that all names are rated together; from there on each pair of it counts once. */
    private List<LikePair> ofFew(JdbcClient jdbc, UUID id, String region, ClaimPeople list) {
        ClaimPeople others = reading.others(jdbc, id, list.size());
        int own = others.size();
        ClaimPeople all = reading.addList(jdbc, id, others);
        Matching matching = Matching.between(list.people(), new Register(all.people()));
        Model model = weights.saved(jdbc, region).orElseGet(() -> matching.learn(LearnedWeights.SEED));
        return judge(matching, model, list, all, (left, right) -> right < own || right - own > left);
    }

    /** A few others join a long list; of each pair the lower row comes first, and pairs among the others are old. */
    private Alike together(JdbcClient jdbc, UUID id, ClaimPeople list) {
        int own = list.size();
        ClaimPeople all = reading.addOthers(jdbc, id, list);
        Matching within = Matching.within(new Register(all.people()));
        Model model = within.learn(LearnedWeights.SEED);
        return new Alike(judge(within, model, all, all, (left, right) -> left < own), own, model);
    }

    private Alike apart(JdbcClient jdbc, UUID id, ClaimPeople list) {
        ClaimPeople others = reading.others(jdbc, id, list.size());
        Matching within = Matching.within(new Register(list.people()));
        Model model = within.learn(LearnedWeights.SEED);
        List<LikePair> pairs = judge(within, model, list, list, (left, right) -> true);
        Matching across = Matching.between(list.people(), new Register(others.people()));
        pairs.addAll(judge(across, model, list, others, (left, right) -> true));
        return new Alike(pairs, list.size(), model);
    }

    private static List<LikePair> judge(
            Matching matching, Model model, ClaimPeople left, ClaimPeople right, BiPredicate<Integer, Integer> isNew) {
        Matches matches = matching.matches(model, 0);
        List<LikePair> pairs = new ArrayList<>();
        Judged judged = new Judged();
        Map<Integer, Evidence> evidence = new HashMap<>();
        for (int at = 0; at < matches.size(); at++) {
            int pattern = matches.pattern(at);
            CaseKind kind = judged.kind(pattern, matches.probability(at));
            if (kind != null && isNew.test(matches.left(at), matches.right(at))) {
                pairs.add(new LikePair(
                        kind,
                        left.claim(matches.left(at)),
                        right.claim(matches.right(at)),
                        matches.probability(at),
                        Judging.isContested(pattern),
                        Judging.isCertain(pattern, matches.probability(at)),
                        evidence.computeIfAbsent(pattern, known -> Evidence.of(model, known))));
            }
        }
        return pairs;
    }
}
