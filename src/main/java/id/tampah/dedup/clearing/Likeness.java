package id.tampah.dedup.clearing;

import id.tampah.dedup.CaseKind;
import id.tampah.dedup.engine.Matches;
import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.Register;
import id.tampah.dedup.engine.learning.Evidence;
import id.tampah.dedup.engine.learning.Model;
import id.tampah.job.JobDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

    /** Begins on another thread and in a transaction of its own, so that the set-based steps need not wait. */
    CompletableFuture<List<LikePair>> search(UUID list, String region) {
        return CompletableFuture.supplyAsync(
                () -> database.inTransaction(jdbc -> pairs(jdbc, list, region)),
                search -> Thread.ofPlatform().name("likeness").daemon().start(search));
    }

    private List<LikePair> pairs(JdbcClient jdbc, UUID id, String region) {
        ClaimPeople list = reading.list(jdbc, id);
        ClaimPeople others = reading.others(jdbc, id, list.size());
        return list.size() < ENOUGH ? ofFew(jdbc, id, region, list, others) : ofMany(jdbc, region, list, others);
    }

    /** A short list joins the others, so that all names are rated together. */
    private List<LikePair> ofFew(JdbcClient jdbc, UUID id, String region, ClaimPeople list, ClaimPeople others) {
        int own = others.size();
        ClaimPeople all = reading.addList(jdbc, id, others);
        Matching matching = Matching.between(list.people(), new Register(all.people()));
        Model model = weights.saved(jdbc, region).orElseGet(() -> matching.learn(LearnedWeights.SEED));
        List<LikePair> pairs = new ArrayList<>();
        add(matching.matches(model, 0), model, list, all, own, pairs);
        return pairs;
    }

    private List<LikePair> ofMany(JdbcClient jdbc, String region, ClaimPeople list, ClaimPeople others) {
        Matching within = Matching.within(new Register(list.people()));
        Model model = weights.learn(jdbc, region, list.size(), within);
        List<LikePair> pairs = new ArrayList<>();
        add(within.matches(model, 0), model, list, list, Integer.MAX_VALUE, pairs);
        if (others.size() > 0) {
            Matching across = Matching.between(list.people(), new Register(others.people()));
            add(across.matches(model, 0), model, list, others, Integer.MAX_VALUE, pairs);
        }
        return pairs;
    }

    /** From row {@code own} on, the right side is the list again: each pair of it counts once. */
    private static void add(
            Matches matches, Model model, ClaimPeople left, ClaimPeople right, int own, List<LikePair> pairs) {
        Judged judged = new Judged();
        for (int at = 0; at < matches.size(); at++) {
            boolean first = matches.right(at) < own || matches.right(at) - own > matches.left(at);
            int pattern = matches.pattern(at);
            CaseKind kind = judged.kind(pattern, matches.probability(at));
            if (first && kind != null) {
                pairs.add(new LikePair(
                        kind,
                        left.claim(matches.left(at)),
                        right.claim(matches.right(at)),
                        matches.probability(at),
                        Judging.isContested(pattern),
                        Judging.isCertain(pattern, matches.probability(at)),
                        Evidence.of(model, pattern)));
            }
        }
    }
}
