package id.tampah.dedup.engine.blocking;

import java.util.Arrays;

/** The values of one blocking key, hashed to 32 bits; parts that are 0 are unknown and make no value. */
final class Values {

    private int[] hashes = new int[8];
    private int count;

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    int hash(int at) {
        return hashes[at];
    }

    void add(long one) {
        add(one, 1, 1);
    }

    void add(long one, long other) {
        add(one, other, 1);
    }

    void add(long one, long other, long third) {
        if (one == 0 || other == 0 || third == 0) {
            return;
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = (int) (mix(mix(mix(one) + other) + third) >>> 32);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 32) * 0x9E3779B97F4A7C15L;
        return (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
    }
}
