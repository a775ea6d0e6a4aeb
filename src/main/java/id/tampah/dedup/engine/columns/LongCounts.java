package id.tampah.dedup.engine.columns;

import java.util.function.IntUnaryOperator;

/** Counts of longs in one open-addressing table; zero is never counted. */
final class LongCounts {

    private long[] keys;
    private int[] counts;
    private int size;

    LongCounts(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected)) << 2;
        keys = new long[capacity];
        counts = new int[capacity];
    }

    void add(long key) {
        add(key, 1);
    }

    private void add(long key, int count) {
        int at = place(key);
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        counts[at] += count;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    int get(long key, int orElse) {
        int at = place(key);
        return keys[at] == 0 ? orElse : counts[at];
    }

    /** Puts something else in place of every count. */
    void replaceEach(IntUnaryOperator replacement) {
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != 0) {
                counts[at] = replacement.applyAsInt(counts[at]);
            }
        }
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        size = 0;
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != 0) {
                add(oldKeys[at], oldCounts[at]);
            }
        }
    }
}
