package id.tampah.dedup.clearing;

import id.tampah.dedup.CaseKind;
import id.tampah.dedup.engine.Register;
import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.compare.Comparison;
import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.compare.Level.OfBirth;
import id.tampah.dedup.engine.compare.Level.OfName;
import id.tampah.dedup.engine.compare.Pattern;
import id.tampah.dedup.engine.learning.Evidence;
import id.tampah.dedup.engine.learning.MatchWeight;
import id.tampah.dedup.engine.learning.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells NIKs under which two people stand from those of one person spelled in two ways. The number itself is left out: what
 * everything else says, by the engine's evidence, decides. Either way the claims hold their place until a person has looked.
 */
final class SharedNiks {

    /** Of a number that stands in more rows, the first tell enough. */
    private static final int MOST = 40;

    private final List<DoubtfulNik> rows;
    private final People people;
    private final Model model;

    private SharedNiks(List<DoubtfulNik> rows, People people, Model model) {
        this.rows = rows;
        this.people = people;
        this.model = model;
    }

    /** Takes rows ordered by key, at least two for each; answers one pair for each key. */
    static List<NikPair> among(List<DoubtfulNik> rows, Function<Register, Model> weights) {
        People people = new People(rows.size());
        rows.forEach(row -> people.add(row.person()));
        SharedNiks niks = new SharedNiks(rows, people, weights.apply(new Register(people)));
        List<NikPair> pairs = new ArrayList<>();
        for (int from = 0; from < rows.size(); from = niks.end(from)) {
            niks.pairs(from, niks.end(from))
                    .min(Comparator.comparing(SharedNiks::order))
                    .ifPresent(pairs::add);
        }
        return pairs;
    }

    private int end(int from) {
        int end = from + 1;
        while (end < rows.size() && rows.get(end).sameKey(rows.get(from))) {
            end++;
        }
        return end;
    }

    private Stream<NikPair> pairs(int from, int end) {
        int to = Math.min(end, from + MOST);
        return IntStream.range(from, to)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, to).mapToObj(other -> pair(one, other)));
    }

    private NikPair pair(int one, int other) {
        int pattern = Comparison.pattern(people, one, people, other);
        Evidence evidence = Evidence.of(model, pattern);
        boolean shared = differsClearly(pattern) && bits(evidence) < 0;
        LikePair likeness = new LikePair(
                CaseKind.SAME_NIK,
                rows.get(one).claim(),
                rows.get(other).claim(),
                model.probability(pattern),
                shared,
                false,
                evidence);
        return new NikPair(rows.get(one).key(), likeness, shared);
    }

    /** Another name than a spelling of it, or a birth date years away. */
    private static boolean differsClearly(int pattern) {
        int name = Pattern.level(pattern, Field.NAME);
        int birth = Pattern.level(pattern, Field.BIRTH_DATE);
        return name > OfName.SLIPS.ordinal() && name != OfName.MISSING.ordinal()
                || birth >= OfBirth.NEAR_DECADE.ordinal() && birth != OfBirth.MISSING.ordinal();
    }

    /** What the fields say, whatever was to be expected before. */
    private static double bits(Evidence evidence) {
        return evidence.weights().stream().mapToDouble(MatchWeight::bits).sum();
    }

    private static double order(NikPair pair) {
        return (pair.shared() ? -1e6 : 0) + bits(pair.likeness().evidence());
    }
}
