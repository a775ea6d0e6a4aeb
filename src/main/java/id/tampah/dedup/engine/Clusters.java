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
    private final People others;
    private final Model model;
    private final Settled settled;
    private final int[] parents;
    private final int[] next;
    private final int[] lasts;

    private Clusters(People people, People others, Model model, Settled settled) {
        int size = people == others ? people.size() : people.size() + others.size();
        this.people = people;
        this.others = others;
        this.model = model;
        this.settled = settled;
        this.parents = rows(size);
        this.next = new int[size];
        this.lasts = rows(size);
        Arrays.fill(next, -1);
    }

    private static int[] rows(int count) {
        int[] rows = new int[count];
        Arrays.setAll(rows, row -> row);
        return rows;
    }

    /** Clusters of the people of one register. */
    public static Clusters of(Register register, Matches matches, Model model, double threshold, Settled settled) {
        return of(register.people(), register, matches, model, threshold, settled);
    }

    /**
     * Clusters of the people of a register and of a list that was matched with it; the rows of the list stand behind those of the
     * register.
     *
     * @param threshold pairs below it join nobody
     * @param settled what a person has decided before; it always stands
     */
    public static Clusters of(
            People list, Register register, Matches matches, Model model, double threshold, Settled settled) {
        Clusters clusters = new Clusters(register.people(), list, model, settled);
        int behind = list == register.people() ? 0 : register.people().size();
        settled.eachSame(clusters::join);
        double sure = Math.log(threshold / (1 - threshold)) / Math.log(2);
        for (long entry : surestFirst(matches, WORTH_A_LOOK)) {
            int at = (int) entry;
            clusters.consider(
                    behind + matches.left(at), matches.right(at), matches.probability(at) < threshold ? sure : 0);
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
                int pattern = pattern(i, j);
                if (settled.areDifferent(i, j) || Contested.of(pattern).isBarred()) {
                    return false;
                }
                bits += model.weight(pattern);
            }
        }
        return bits > wanted;
    }

    private int pattern(int one, int other) {
        int size = people.size();
        boolean oneBehind = one >= size;
        boolean otherBehind = other >= size;
        return Comparison.pattern(
                oneBehind ? others : people,
                oneBehind ? one - size : one,
                otherBehind ? others : people,
                otherBehind ? other - size : other);
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
