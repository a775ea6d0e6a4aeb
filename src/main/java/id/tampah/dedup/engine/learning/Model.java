package id.tampah.dedup.engine.learning;

import id.tampah.dedup.engine.compare.Pattern;

/**
 * What was learned about one register: how common the three kinds of pairs are, and how each spreads over the levels. Gives
 * every pattern the probability that it is one person. Immutable, safe to share.
 */
public final class Model {

    private static final FieldGroup[] GROUPS = FieldGroup.values();
    private static final double LN_2 = Math.log(2);

    private final double[] priors;
    private final double[][][] shares;
    private final double[][][] bits;
    private final double[] priorBits;
    private final float[] known = new float[Pattern.COUNT];

    /**
     * @param priors shares of the kinds among all pairs
     * @param shares by kind, group and cell
     */
    Model(double[] priors, double[][][] shares) {
        this.priors = priors;
        this.shares = shares;
        this.priorBits = bits(priors);
        this.bits = new double[shares.length][GROUPS.length][];
        for (int kind = 0; kind < shares.length; kind++) {
            for (int group = 0; group < GROUPS.length; group++) {
                bits[kind][group] = bits(shares[kind][group]);
            }
        }
    }

    private static double[] bits(double[] shares) {
        double[] bits = new double[shares.length];
        for (int at = 0; at < shares.length; at++) {
            bits[at] = Math.log(Math.max(shares[at], 1e-300)) / LN_2;
        }
        return bits;
    }

    double[] priors() {
        return priors;
    }

    double[][][] shares() {
        return shares;
    }

    /** The probability that two people with this pattern are one. */
    public float probability(int pattern) {
        float probability = known[pattern];
        if (probability == 0) {
            probability = (float) posterior(pattern, new double[GROUPS.length + 1])[PairKind.SAME.ordinal()];
            known[pattern] = Math.max(Float.MIN_NORMAL, probability);
        }
        return known[pattern];
    }

    /** Probabilities of the three kinds for a pattern, written into the first places of an array. */
    private double[] posterior(int pattern, double[] into) {
        double highest = Double.NEGATIVE_INFINITY;
        for (PairKind kind : PairKind.values()) {
            into[kind.ordinal()] = bits(kind, pattern);
            highest = Math.max(highest, into[kind.ordinal()]);
        }
        double sum = 0;
        for (int kind = 0; kind < priors.length; kind++) {
            into[kind] = Math.pow(2, into[kind] - highest);
            sum += into[kind];
        }
        for (int kind = 0; kind < priors.length; kind++) {
            into[kind] /= sum;
        }
        return into;
    }

    private double bits(PairKind kind, int pattern) {
        double sum = priorBits[kind.ordinal()];
        for (FieldGroup group : GROUPS) {
            sum += bits[kind.ordinal()][group.ordinal()][group.cell(pattern)];
        }
        return sum;
    }

    /** Bits in favour of one person, all in all; negative when against. */
    public double weight(int pattern) {
        double rivals = Math.pow(2, bits(PairKind.HOUSEHOLD, pattern)) + Math.pow(2, bits(PairKind.STRANGERS, pattern));
        return bits(PairKind.SAME, pattern) - Math.log(rivals) / LN_2;
    }

    /** The kind, other than one person, that explains the pattern best: what the weights of the fields are measured against. */
    PairKind rival(int pattern) {
        return bits(PairKind.HOUSEHOLD, pattern) > bits(PairKind.STRANGERS, pattern)
                ? PairKind.HOUSEHOLD
                : PairKind.STRANGERS;
    }

    /** Bits in favour of one person before anything was compared, against the rival. */
    double priorWeight(PairKind rival) {
        return priorBits[PairKind.SAME.ordinal()] - priorBits[rival.ordinal()];
    }

    /** Bits the first so many fields of a group add in favour of one person, against the rival. */
    double weight(FieldGroup group, int known, int pattern, PairKind rival) {
        int cell = group.cell(pattern, known);
        return bits[PairKind.SAME.ordinal()][group.ordinal()][cell] - bits[rival.ordinal()][group.ordinal()][cell];
    }

    /** Probabilities of the three kinds by the cells of a pattern. */
    void posterior(int[] cells, double[] into) {
        double sum = 0;
        for (int kind = 0; kind < priors.length; kind++) {
            double share = priors[kind];
            for (int group = 0; group < cells.length; group++) {
                share *= shares[kind][group][cells[group]];
            }
            into[kind] = share;
            sum += share;
        }
        for (int kind = 0; kind < priors.length; kind++) {
            into[kind] = sum == 0 ? 0 : into[kind] / sum;
        }
    }
}
