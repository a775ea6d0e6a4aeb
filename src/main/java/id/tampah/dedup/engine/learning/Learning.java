package id.tampah.dedup.engine.learning;

import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.compare.Level;
import id.tampah.dedup.engine.compare.Pattern;

/**
 * Expectation maximisation without labels. Candidates teach what one person and what a household looks like; a random sample of
 * all pairs teaches what strangers look like. All three are shares of all pairs, so the choice of candidates moves nothing.
 */
public final class Learning {

    private static final int MOST_ROUNDS = 40;
    /** Learning ends when the pairs found change by less than this share. */
    private static final double SETTLED = 1e-4;

    /** Pairs of either kind expected before anything is known, per person. */
    private static final double SAME_EACH = 0.1;

    private static final double HOUSEHOLD_EACH = 0.2;
    /** Pairs the beliefs are worth. Those about households weigh more, lest untidy pairs of one person pass for relatives. */
    private static final double SAME_BELIEVED = 10;

    private static final double HOUSEHOLD_BELIEVED = 100;
    private static final FieldGroup[] GROUPS = FieldGroup.values();

    private final PatternCells candidates;
    private final PatternCells sample;
    private final double allPairs;
    private final boolean homesKnown;

    private Learning(PatternCounts candidates, PatternCounts sample, double allPairs) {
        this.candidates = new PatternCells(candidates);
        this.sample = new PatternCells(sample);
        this.allPairs = allPairs;
        this.homesKnown = homesKnown(candidates);
    }

    /** @param allPairs how many pairs there are, compared or not */
    public static Model learn(PatternCounts candidates, PatternCounts sample, double people, double allPairs) {
        return new Learning(candidates, sample, allPairs).learn(people);
    }

    private static boolean homesKnown(PatternCounts candidates) {
        for (int at = 0; at < candidates.size(); at++) {
            int pattern = candidates.pattern(at);
            if (!Pattern.has(pattern, Field.KK, Level.OfKk.MISSING)
                    || !Pattern.has(pattern, Field.ADDRESS, Level.OfAddress.MISSING)) {
                return true;
            }
        }
        return false;
    }

    private Model learn(double people) {
        Tally nothing = new Tally();
        Mixture mixture = mixture(
                nothing,
                nothing,
                sample.strangers(),
                SAME_EACH * people / allPairs,
                HOUSEHOLD_EACH * people / allPairs);
        double before = 0;
        double found = people;
        for (int round = 0; round < MOST_ROUNDS && Math.abs(found - before) > SETTLED * found; round++) {
            Tally[] tallies = candidates.tallies(mixture);
            Tally same = tallies[PairKind.SAME.ordinal()];
            Tally household = tallies[PairKind.HOUSEHOLD.ordinal()];
            Tally strangers = sample.tallies(mixture)[PairKind.STRANGERS.ordinal()];
            before = found;
            found = same.total();
            mixture = mixture(same, household, strangers, (found + 1) / allPairs, (household.total() + 1) / allPairs);
        }
        return new Model(mixture);
    }

    private Mixture mixture(Tally same, Tally household, Tally strangers, double sameShare, double householdShare) {
        double homes = homesKnown ? householdShare : 0;
        double[] priors = {sameShare, homes, Math.max(0.01, 1 - sameShare - homes)};
        Tally[] tallies = {same, household, strangers};
        double[] believed = {SAME_BELIEVED, HOUSEHOLD_BELIEVED + same.total() / 2, 1};
        double[][][] shares = new double[tallies.length][GROUPS.length][];
        for (PairKind kind : PairKind.values()) {
            int at = kind.ordinal();
            for (FieldGroup group : GROUPS) {
                shares[at][group.ordinal()] = Distribution.fit(kind, group, tallies[at], believed[at]);
            }
        }
        return new Mixture(priors, shares);
    }
}
