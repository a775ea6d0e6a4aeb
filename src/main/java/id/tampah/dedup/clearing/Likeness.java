package id.tampah.dedup.clearing;

import id.tampah.dedup.CaseKind;
import id.tampah.dedup.engine.Matches;
import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.Register;
import id.tampah.dedup.engine.learning.Evidence;
import id.tampah.dedup.engine.learning.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the same person behind different numbers: a list within itself, and against everything in force in its regencies. */
@Component
@RequiredArgsConstructor
class Likeness {

    private final ClaimReading reading;
    private final LearnedWeights weights;

    /** The list's claims stand in {@code clear_claim}. */
    List<LikePair> pairs(JdbcClient jdbc, String region) {
        ClaimPeople list = reading.list(jdbc);
        ClaimPeople others = reading.others(jdbc);
        Matching within = Matching.within(new Register(list.people()));
        Model model = weights.of(jdbc, region, list.size(), within);
        List<LikePair> pairs = new ArrayList<>();
        add(within.matches(model, 0), model, list, list, pairs);
        if (others.size() > 0) {
            Matching across = Matching.between(list.people(), new Register(others.people()));
            add(across.matches(model, 0), model, list, others, pairs);
        }
        return pairs;
    }

    private static void add(Matches matches, Model model, ClaimPeople left, ClaimPeople right, List<LikePair> pairs) {
        for (int at = 0; at < matches.size(); at++) {
            int pattern = matches.pattern(at);
            float probability = matches.probability(at);
            Optional<CaseKind> kind = Judging.kind(pattern, probability);
            if (kind.isPresent()) {
                pairs.add(new LikePair(
                        kind.get(),
                        left.claim(matches.left(at)),
                        right.claim(matches.right(at)),
                        probability,
                        Judging.isContested(pattern),
                        Judging.isCertain(pattern, probability),
                        Evidence.of(model, pattern)));
            }
        }
    }
}
