package id.tampah.dedup.engine.learning;

import id.tampah.dedup.engine.compare.Pattern;

/** Patterns met, with a weight and a number of pairs each. */
public final class PatternCounts {

    private final double[] weights = new double[Pattern.COUNT];
    private final int[] pairs = new int[Pattern.COUNT];

    public void add(int pattern) {
        add(pattern, 1);
    }

    public void add(int pattern, double weight) {
        weights[pattern] += weight;
        pairs[pattern]++;
    }

    /** The patterns that were met. */
    int[] patterns() {
        return java.util.stream.IntStream.range(0, Pattern.COUNT)
                .filter(pattern -> pairs[pattern] > 0)
                .toArray();
    }

    double weight(int pattern) {
        return weights[pattern];
    }

    int pairs(int pattern) {
        return pairs[pattern];
    }
}
