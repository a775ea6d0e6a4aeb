package id.tampah.dedup.engine;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.compare.Comparison;
import id.tampah.dedup.engine.learning.Model;
import java.util.Arrays;

/**
 * Groups of rows that are one person each. Pairs join groups, the surest first; a group is only joined to another when nothing
 * between any two of its members speaks against it and they resemble each other on the whole.
 */
public final class Clusters {

    /** Members of a group that are compared with those of another; in larger groups the first ones stand for all. */
    private static final int SPOKESMEN = 12;
    /** Pairs below the threshold, down to here, may join a group when its members together speak for it. */
    private static final float WORTH_A_LOOK = 0.3f;

    private final People people;
    private final Model model;
    private final Settled settled;
    private final int[] parents;
    private final int[] next;
    private final int[] lasts;

    private Clusters(People people, Model model, Settled settled) {
        this.people = people;
        this.model = model;
        this.settled = settled;
        this.parents = rows(people.size());
        this.next = new int[people.size()];
        this.lasts = rows(people.size());
        Arrays.fill(next, -1);
    }

    private static int[] rows(int count) {
        int[] rows = new int[count];
        Arrays.setAll(rows, row -> row);
        return rows;
    }

    /**
     * Clusters of the people of one register.
     *
     * @param threshold pairs below it join nobody
     * @param settled what a person has decided before; it always stands
     */
    public static Clusters of(Register register, Matches matches, Model model, double threshold, Settled settled) {
        Clusters clusters = new Clusters(register.people(), model, settled);
        settled.eachSame(clusters::join);
        double sure = Math.log(threshold / (1 - threshold)) / Math.log(2);
        for (long entry : surestFirst(matches, WORTH_A_LOOK)) {
            int at = (int) entry;
            clusters.consider(matches.left(at), matches.right(at), matches.probability(at) < threshold ? sure : 0);
        }
        return clusters;
    }

    private static long[] surestFirst(Matches matches, float threshold) {
        long[] order = new long[matches.size()];
        int count = 0;
        for (int at = 0; at < matches.size(); at++) {
            if (matches.probability(at) >= threshold) {
                order[count++] = (long) -Float.floatToIntBits(matches.probability(at)) << Integer.SIZE | at;
            }
        }
        long[] sorted = Arrays.copyOf(order, count);
        Arrays.parallelSort(sorted);
        return sorted;
    }

    private void consider(int left, int right, double bits) {
        int one = cluster(left);
        int other = cluster(right);
        if (one != other && belongTogether(one, other, bits)) {
            join(one, other);
        }
    }

    private boolean belongTogether(int one, int other, double wanted) {
        if (next[one] < 0 && next[other] < 0) {
            return wanted == 0 && !settled.areDifferent(one, other);
        }
        double bits = 0;
        int i = one;
        for (int left = 0; left < SPOKESMEN && i >= 0; left++, i = next[i]) {
            int j = other;
            for (int right = 0; right < SPOKESMEN && j >= 0; right++, j = next[j]) {
                int pattern = Comparison.pattern(people, i, people, j);
                if (settled.areDifferent(i, j) || Contested.of(pattern).isBarred()) {
                    return false;
                }
                bits += model.weight(pattern);
            }
        }
        return bits > wanted;
    }

    private void join(int left, int right) {
        int one = cluster(left);
        int other = cluster(right);
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        if (first != second) {
            parents[second] = first;
            next[lasts[first]] = second;
            lasts[first] = lasts[second];
        }
    }

    /** The cluster of a row: the lowest row in it. */
    public int cluster(int row) {
        int root = row;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** The next row of the same cluster, or -1. */
    public int next(int row) {
        return next[row];
    }
}
