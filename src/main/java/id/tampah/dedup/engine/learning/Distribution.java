package id.tampah.dedup.engine.learning;

import id.tampah.dedup.engine.compare.Field;
import java.util.List;

/**
 * How pairs of one kind spread over the cells of one group: as often as seen, and where hardly anything was seen, as if the
 * fields were independent. What is missing is conditioned on, so it says nothing by itself.
 */
final class Distribution {

    /** Pairs in a cell after which they count for more than the fields on their own. */
    private static final double MOST_DOUBT = 50;

    /** Pairs of strangers believed to share even a name that none of those met share: names are not drawn word by word. */
    private static final double LEAST_NAMESAKES = 0.3;

    private final FieldGroup group;
    private final double[] weights;
    private final double[] seen;
    private final double[][] alone;

    private final double believed;
    private final double least;

    private Distribution(PairKind kind, FieldGroup group, Tally tally, double believed) {
        this.believed = believed;
        this.least = kind == PairKind.STRANGERS && group == FieldGroup.NAME ? LEAST_NAMESAKES : 0;
        this.group = group;
        this.weights = tally.weights(group);
        this.seen = tally.seen(group);
        List<Field> fields = group.fields();
        this.alone = new double[fields.size()][];
        for (int at = 0; at < alone.length; at++) {
            alone[at] = alone(kind, fields.get(at));
        }
    }

    /** @param believed how many pairs the beliefs are worth: few, so that data soon outweighs them */
    static double[] fit(PairKind kind, FieldGroup group, Tally tally, double believed) {
        return new Distribution(kind, group, tally, believed).shares();
    }

    /** Shares of the levels of one field among pairs where it is known. */
    private double[] alone(PairKind kind, Field field) {
        double[] shares = new double[field.size()];
        double total = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            shares[group.level(cell, field)] += weights[cell];
        }
        for (int level = 0; level < shares.length; level++) {
            shares[level] = level == field.missing() ? 0 : shares[level] + believed * Beliefs.share(kind, field, level);
            total += shares[level];
        }
        for (int level = 0; level < shares.length; level++) {
            shares[level] = level == field.missing() ? 1 : shares[level] / total;
        }
        return shares;
    }

    private double independent(int cell) {
        double share = 1;
        for (int at = 0; at < alone.length; at++) {
            share *= alone[at][group.level(cell, group.fields().get(at))];
        }
        return share;
    }

    private double[] shares() {
        double[] known = sumByMissing(weights);
        double[] shares = new double[weights.length];
        for (int cell = 0; cell < shares.length; cell++) {
            double met = known[group.missing(cell)];
            double trust = seen[cell] / (seen[cell] + Math.min(believed, MOST_DOUBT));
            double expected = Math.max(independent(cell), least / Math.max(1, met));
            shares[cell] = met == 0 ? expected : trust * weights[cell] / met + (1 - trust) * expected;
        }
        double[] sums = sumByMissing(shares);
        for (int cell = 0; cell < shares.length; cell++) {
            shares[cell] /= sums[group.missing(cell)];
        }
        return shares;
    }

    private double[] sumByMissing(double[] values) {
        double[] sums = new double[1 << alone.length];
        for (int cell = 0; cell < values.length; cell++) {
            sums[group.missing(cell)] += values[cell];
        }
        return sums;
    }
}
