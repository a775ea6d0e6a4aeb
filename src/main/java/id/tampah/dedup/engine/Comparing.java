package id.tampah.dedup.engine;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.compare.Comparison;

/** Compares pairs a few at a time: memory serves many requests at once, so both sides of some pairs are fetched together. */
final class Comparing {

    private static final int TOGETHER = 32;

    private final People left;
    private final People right;

    /** Says nothing; without it the fetching could be left out. */
    private long fetched;

    Comparing(People left, People right) {
        this.left = left;
        this.right = right;
    }

    /** Writes the patterns of the pairs from one place up to, not including, another. */
    void compare(int[] lefts, int[] rights, int from, int to, int[] patterns) {
        for (int start = from; start < to; start += TOGETHER) {
            int end = Math.min(to, start + TOGETHER);
            for (int at = start; at < end; at++) {
                fetched += left.fetch(lefts[at]) + right.fetch(rights[at]);
            }
            for (int at = start; at < end; at++) {
                patterns[at] = Comparison.pattern(left, lefts[at], right, rights[at]);
            }
        }
    }
}
