package id.tampah.dedup.engine.learning;

import java.util.Arrays;

/** Patterns met, with a weight and a number of pairs each, in the order they were met: an open-addressing table. */
public final class PatternCounts {

    private int[] places = new int[1 << 12];
    private int[] patterns = new int[1 << 10];
    private double[] weights = new double[1 << 10];
    private int[] pairs = new int[1 << 10];
    private int size;

    public void add(int pattern) {
        add(pattern, 1);
    }

    public void add(int pattern, double weight) {
        int at = place(pattern);
        weights[at] += weight;
        pairs[at]++;
    }

    private int place(int pattern) {
        int slot = slot(pattern);
        if (places[slot] == 0) {
            if (size == patterns.length) {
                grow();
                slot = slot(pattern);
            }
            patterns[size] = pattern;
            places[slot] = ++size;
        }
        return places[slot] - 1;
    }

    /** Where the number of this pattern stands, from 1, or 0 where it belongs. */
    private int slot(int pattern) {
        int mask = places.length - 1;
        int slot = pattern * 0x9E3779B9 >>> 12 & mask;
        while (places[slot] != 0 && patterns[places[slot] - 1] != pattern) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        patterns = Arrays.copyOf(patterns, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
        pairs = Arrays.copyOf(pairs, size * 2);
        places = new int[places.length * 2];
        for (int at = 0; at < size; at++) {
            places[slot(patterns[at])] = at + 1;
        }
    }

    /** How many different patterns were met. */
    int size() {
        return size;
    }

    int pattern(int at) {
        return patterns[at];
    }

    double weight(int at) {
        return weights[at];
    }

    int pairs(int at) {
        return pairs[at];
    }
}
