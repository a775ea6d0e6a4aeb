package id.tampah.dedup.engine;

import id.tampah.dedup.engine.blocking.BlockingKey;
import id.tampah.dedup.engine.blocking.CandidatePairs;
import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Workers;
import id.tampah.dedup.engine.learning.Learning;
import id.tampah.dedup.engine.learning.Model;
import id.tampah.dedup.engine.learning.PatternCounts;
import java.util.Set;

/** One list against a register, or a register against itself: pairs are compared once, then learned from and scored. */
public final class Matching {

    /** So few that every pair is compared. */
    private static final int FEW = 2_000;

    private final People left;
    private final Register register;
    private final ComparedPairs[] parts;

    private Matching(People left, Register register, ComparedPairs[] parts) {
        this.left = left;
        this.register = register;
        this.parts = parts;
    }

    /** Every pair of people within the register that is worth comparing. */
    public static Matching within(Register register) {
        People people = register.people();
        if (people.size() <= FEW) {
            return new Matching(people, register, new ComparedPairs[] {ComparedPairs.all(people)});
        }
        CandidatePairs candidates = register.candidates().pairs();
        ComparedPairs[] parts = new ComparedPairs[candidates.parts()];
        Workers.each(parts.length, part -> parts[part] = ComparedPairs.of(people, candidates, part));
        return new Matching(people, register, parts);
    }

    /** The people of a list, which this rates, against those of a register. */
    public static Matching between(People list, Register register) {
        return between(list, register, BlockingKey.ALL);
    }

    /** The same with only those of the register who share one of these keys: the NIK alone, where nobody is searched for. */
    public static Matching between(People list, Register register, Set<BlockingKey> keys) {
        register.rate(list);
        ComparedPairs[] parts = new ComparedPairs[Workers.parts(list.size())];
        Workers.ranges(
                list.size(),
                (from, to) -> parts[Workers.partOf(from)] = ComparedPairs.of(list, from, to, register, keys));
        return new Matching(list, register, parts);
    }

    /** Learns, without labels, what the same person looks like in these files. The seed decides which strangers are looked at. */
    public Model learn(long seed) {
        PatternCounts candidates = new PatternCounts();
        for (ComparedPairs part : parts) {
            part.countInto(candidates);
        }
        StrangerSample sample = new StrangerSample(left, register.people(), seed);
        return Learning.learn(candidates, sample.patterns(), left.size(), sample.allPairs());
    }

    /** The pairs that are one person with at least this probability, those that wait for a person among them. */
    public Matches matches(Model model, double atLeast) {
        return Matches.of(parts, model, (float) atLeast);
    }

    /** How many pairs were compared. */
    public long compared() {
        long compared = 0;
        for (ComparedPairs part : parts) {
            compared += part.size();
        }
        return compared;
    }
}
