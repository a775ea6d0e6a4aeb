package id.tampah.dedup.engine.learning;

import java.util.Arrays;

/**
 * What was learned about one register: how common the three kinds of pairs are, and how each spreads over the levels. Gives
 * every pattern the probability that it is one person. Immutable, safe to share.
 */
public final class Model {

    private static final FieldGroup[] GROUPS = FieldGroup.values();
    private static final double LN_2 = Math.log(2);

    private final Mixture mixture;
    private final double[][][] bits;
    private final double[] priorBits;

    Model(Mixture mixture) {
        this.mixture = mixture;
        this.priorBits = bits(mixture.priors());
        this.bits = Arrays.stream(mixture.shares())
                .map(groups -> Arrays.stream(groups).map(Model::bits).toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private static double[] bits(double[] shares) {
        double[] bits = new double[shares.length];
        for (int at = 0; at < shares.length; at++) {
            bits[at] = Math.log(Math.max(shares[at], 1e-300)) / LN_2;
        }
        return bits;
    }

    Mixture mixture() {
        return mixture;
    }

    /** The probability that two people with this pattern are one. */
    public float probability(int pattern) {
        return (float) (1 / (1 + Math.pow(2, -weight(pattern))));
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
}
