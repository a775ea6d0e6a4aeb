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

    /** Begins on another thread and in a transaction of its own, so that the set-based steps need not wait. */
    CompletableFuture<List<LikePair>> search(UUID list, String region) {
        return CompletableFuture.supplyAsync(
                () -> database.inTransaction(jdbc -> pairs(jdbc, list, region)),
                search -> Thread.ofPlatform().name("likeness").daemon().start(search));
    }

    private List<LikePair> pairs(JdbcClient jdbc, UUID id, String region) {
        ClaimPeople list = reading.list(jdbc, id);
        if (list.size() < ENOUGH) {
            return ofFew(jdbc, id, region, list);
        }
        return reading.areFewer(jdbc, id, list.size() / 2)
                ? together(jdbc, id, region, list)
                : apart(jdbc, id, region, list);
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
    private List<LikePair> together(JdbcClient jdbc, UUID id, String region, ClaimPeople list) {
        int own = list.size();
        ClaimPeople all = reading.addOthers(jdbc, id, list);
        Matching within = Matching.within(new Register(all.people()));
        Model model = weights.learn(jdbc, region, own, within);
        return judge(within, model, all, all, (left, right) -> left < own);
    }

    private List<LikePair> apart(JdbcClient jdbc, UUID id, String region, ClaimPeople list) {
        ClaimPeople others = reading.others(jdbc, id, list.size());
        Matching within = Matching.within(new Register(list.people()));
        Model model = weights.learn(jdbc, region, list.size(), within);
        List<LikePair> pairs = judge(within, model, list, list, (left, right) -> true);
        Matching across = Matching.between(list.people(), new Register(others.people()));
        pairs.addAll(judge(across, model, list, others, (left, right) -> true));
        return pairs;
    }

    private static List<LikePair> judge(
            Matching matching, Model model, ClaimPeople left, ClaimPeople right, BiPredicate<Integer, Integer> isNew) {
        Matches matches = matching.matches(model, 0);
        List<LikePair> pairs = new ArrayList<>();
        Judged judged = new Judged();
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
                        Evidence.of(model, pattern)));
            }
        }
        return pairs;
    }
}
