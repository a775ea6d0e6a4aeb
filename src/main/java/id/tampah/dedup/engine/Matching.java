package id.tampah.dedup.engine;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Workers;
import id.tampah.dedup.engine.learning.Learning;
import id.tampah.dedup.engine.learning.Model;
import id.tampah.dedup.engine.learning.PatternCounts;

/** One list against a register, or a register against itself: pairs are compared once, then learned from and scored. */
public final class Matching {

    private final People left;
    private final Register register;
    private final ComparedPairs[] parts;

    private Matching(People left, Register register) {
        this.left = left;
        this.register = register;
        register.rate(left);
        this.parts = new ComparedPairs[Workers.parts(left.size())];
        Workers.ranges(left.size(), (from, to) -> parts[Workers.partOf(from)] = compare(from, to));
    }

    /** Every pair of people within the register that is worth comparing. */
    public static Matching within(Register register) {
        return new Matching(register.people(), register);
    }

    /** The people of a list, which this rates, against those of a register. */
    public static Matching between(People list, Register register) {
        return new Matching(list, register);
    }

    private ComparedPairs compare(int from, int to) {
        return ComparedPairs.of(left, from, to, register);
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
