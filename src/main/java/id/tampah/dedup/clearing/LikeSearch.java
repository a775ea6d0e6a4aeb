package id.tampah.dedup.clearing;

import id.tampah.dedup.CaseKind;
import id.tampah.dedup.engine.Matches;
import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.Register;
import id.tampah.dedup.engine.learning.Evidence;
import id.tampah.dedup.engine.learning.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The pairs of a list within itself and with others; pairs among the others are old, and each new one is found once. */
final class LikeSearch {

    private LikeSearch() {}

    /**
     * A short list joins the others, so that all names are rated together; from there on each pair of it counts once.
     *
     * @param all the others, then the list again
     * @param saved what longer lists taught
     */
    static Alike joining(ClaimPeople list, ClaimPeople all, int others, Optional<Model> saved) {
        Matching matching = Matching.between(list.people(), new Register(all.people()));
        Model model = saved.orElseGet(() -> matching.learn(LearnedWeights.SEED));
        return Alike.unlearned(
                judge(matching, model, list, all, (left, right) -> right < others || right - others > left));
    }

    /** A few others join a long list; of each pair the lower row comes first. */
    static Alike together(ClaimPeople all, int own) {
        Matching within = Matching.within(new Register(all.people()));
        Model model = within.learn(LearnedWeights.SEED);
        return new Alike(judge(within, model, all, all, (left, right) -> left < own), own, model);
    }

    /** A long list within itself, then against as many others as it likes. */
    static Alike apart(ClaimPeople list, ClaimPeople others) {
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
