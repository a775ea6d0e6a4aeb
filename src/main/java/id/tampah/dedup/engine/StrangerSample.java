package id.tampah.dedup.engine;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Workers;
import id.tampah.dedup.engine.compare.Comparison;
import id.tampah.dedup.engine.learning.PatternCounts;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Pairs drawn from all pairs, to see how strangers agree by chance. Those born on one day are drawn on their own and weighed by
 * how many there are: they are too few to be met at random, and what their NIKs share says most about twins and namesakes.
 */
final class StrangerSample {

    private static final int PAIRS = 500_000;
    private static final int SAME_DAY_PAIRS = 150_000;

    private final People left;
    private final People right;
    private final SplittableRandom random;
    private final PatternCounts patterns = new PatternCounts();

    StrangerSample(People left, People right, long seed) {
        this.left = left;
        this.right = right;
        this.random = new SplittableRandom(seed);
        if (allPairs() <= 2 * PAIRS) {
            addAll();
        } else {
            addRandom();
            addSameDay();
        }
    }

    double allPairs() {
        return Math.max(
                1, left == right ? (double) left.size() * (left.size() - 1) / 2 : (double) left.size() * right.size());
    }

    PatternCounts patterns() {
        return patterns;
    }

    private void addAll() {
        for (int i = 0; i < left.size(); i++) {
            for (int j = left == right ? i + 1 : 0; j < right.size(); j++) {
                patterns.add(Comparison.pattern(left, i, right, j));
            }
        }
    }

    private void addRandom() {
        Drawn drawn = new Drawn(PAIRS);
        for (int count = 0; count < PAIRS; count++) {
            int i = random.nextInt(left.size());
            int j = random.nextInt(right.size());
            if (left.birth(i) == 0 || left.birth(i) != right.birth(j)) {
                drawn.add(i, j, 1);
            }
        }
        drawn.compare();
    }

    private void addSameDay() {
        long[] days = new long[right.size()];
        for (int row = 0; row < days.length; row++) {
            days[row] = (long) right.birth(row) << Integer.SIZE | row;
        }
        Arrays.parallelSort(days);
        Drawn drawn = new Drawn(SAME_DAY_PAIRS);
        for (int count = 0; count < SAME_DAY_PAIRS; count++) {
            int i = random.nextInt(left.size());
            long day = (long) left.birth(i) << Integer.SIZE;
            int from = place(days, day);
            int size = place(days, day + (1L << Integer.SIZE)) - from;
            if (day != 0 && size > 0) {
                int j = (int) days[from + random.nextInt(size)];
                drawn.add(i, j, (double) size / right.size() * PAIRS / SAME_DAY_PAIRS);
            }
        }
        drawn.compare();
    }

    /** Pairs of rows drawn one by one, compared by all cores. */
    private final class Drawn {

        private final int[] lefts;
        private final int[] rights;
        private final double[] weights;
        private int size;

        Drawn(int most) {
            lefts = new int[most];
            rights = new int[most];
            weights = new double[most];
        }

        void add(int i, int j, double weight) {
            if (left != right || i != j) {
                lefts[size] = i;
                rights[size] = j;
                weights[size++] = weight;
            }
        }

        void compare() {
            int[] found = new int[size];
            Workers.ranges(size, (from, to) -> new Comparing(left, right).compare(lefts, rights, from, to, found));
            for (int at = 0; at < size; at++) {
                patterns.add(found[at], weights[at]);
            }
        }
    }

    private static int place(long[] sorted, long value) {
        int place = Arrays.binarySearch(sorted, value);
        return place < 0 ? -place - 1 : place;
    }
}
