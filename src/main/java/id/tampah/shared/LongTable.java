package id.tampah.shared;

import java.util.function.IntUnaryOperator;

/** An int for each of many longs in one open-addressing table: 24 to 48 bytes each and no object; zero is no key. */
public final class LongTable {

    private long[] keys;
    private int[] values;
    private int size;

    public LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected)) << 2;
        keys = new long[capacity];
        values = new int[capacity];
    }

    /** Counts a key once more. */
    public void count(long key) {
        add(key, 1);
    }

    /** The value that was there already, or 0, in which case this one is there from now on. */
    public int putIfAbsent(long key, int value) {
        int known = get(key, 0);
        if (known == 0) {
            add(key, value);
        }
        return known;
    }

    private void add(long key, int value) {
        int at = place(key);
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        values[at] += value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    public int get(long key, int orElse) {
        int at = place(key);
        return keys[at] == 0 ? orElse : values[at];
    }

    /** Puts something else in place of every value. */
    public void replaceEach(IntUnaryOperator replacement) {
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != 0) {
                values[at] = replacement.applyAsInt(values[at]);
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
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        size = 0;
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != 0) {
                add(oldKeys[at], oldValues[at]);
            }
        }
    }
}
