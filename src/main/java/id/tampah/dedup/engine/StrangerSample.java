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

    /** So few pairs are all looked at. */
    private static final int FEW = 1_000_000;

    private static final int LEAST_PAIRS = 200_000;
    private static final int MOST_PAIRS = 500_000;
    private static final int PAIRS_EACH = 2;
    /** Pairs of one birth date for every ten drawn at random. */
    private static final int SAME_DAY_OF_TEN = 3;
    /** People whose birth dates stand for those of all. */
    private static final int DAYS_OF = 1 << 17;

    private final People left;
    private final People right;
    private final long seed;
    private final PatternCounts patterns = new PatternCounts();

    StrangerSample(People left, People right, long seed) {
        this.left = left;
        this.right = right;
        this.seed = seed;
        if (allPairs() <= FEW) {
            addAll();
        } else {
            int pairs = Math.clamp((long) left.size() * PAIRS_EACH, LEAST_PAIRS, MOST_PAIRS);
            addRandom(pairs);
            addSameDay(pairs * SAME_DAY_OF_TEN / 10, pairs);
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

    private void addRandom(int count) {
        new Drawn(count).add((drawn, at, random) -> {
            int i = random.nextInt(left.size());
            int j = random.nextInt(right.size());
            if (left.birth(i) == 0 || left.birth(i) != right.birth(j)) {
                drawn.put(at, i, j, 1);
            }
        });
    }

    /** @param all how many pairs were drawn at random, of which these are the ones born on one day */
    private void addSameDay(int count, int all) {
        long[] days = days();
        new Drawn(count).add((drawn, at, random) -> {
            int i = random.nextInt(left.size());
            long day = (long) left.birth(i) << Integer.SIZE;
            int from = place(days, day);
            int size = place(days, day + (1L << Integer.SIZE)) - from;
            if (day != 0 && size > 0) {
                int j = (int) days[from + random.nextInt(size)];
                drawn.put(at, i, j, (double) size / days.length * all / count);
            }
        });
    }

    /** Birth dates and rows, sorted. */
    private long[] days() {
        long[] days = new long[Math.min(right.size(), DAYS_OF)];
        for (int at = 0; at < days.length; at++) {
            int row = (int) ((long) at * right.size() / days.length);
            days[at] = (long) right.birth(row) << Integer.SIZE | row;
        }
        Arrays.parallelSort(days);
        return days;
    }

    private static int place(long[] sorted, long value) {
        int place = Arrays.binarySearch(sorted, value);
        return place < 0 ? -place - 1 : place;
    }

    /** Draws one pair, or none. */
    private interface Draw {
        void one(Drawn drawn, int at, SplittableRandom random);
    }

    /** Pairs of rows drawn and compared by all cores; places that nothing was drawn for weigh nothing. */
    private final class Drawn {

        private final int[] lefts;
        private final int[] rights;
        private final double[] weights;

        Drawn(int count) {
            lefts = new int[count];
            rights = new int[count];
            weights = new double[count];
        }

        void put(int at, int i, int j, double weight) {
            lefts[at] = i;
            rights[at] = j;
            weights[at] = left == right && i == j ? 0 : weight;
        }

        void add(Draw draw) {
            int[] found = new int[lefts.length];
            Workers.ranges(found.length, (from, to) -> {
                SplittableRandom random = new SplittableRandom(seed + from);
                for (int at = from; at < to; at++) {
                    draw.one(this, at, random);
                }
                new Comparing(left, right).compare(lefts, rights, from, to, found);
            });
            for (int at = 0; at < found.length; at++) {
                if (weights[at] > 0) {
                    patterns.add(found[at], weights[at]);
                }
            }
        }
    }
}
