package id.tampah.dedup.engine.blocking;

/** Sorts longs by their upper 32 bits, unsigned, in three passes; what was in front stays in front. */
final class Radix {

    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private Radix() {}

    static long[] sort(long[] values) {
        long[] from = values;
        long[] to = new long[values.length];
        for (int shift = Integer.SIZE; shift < Long.SIZE; shift += BITS) {
            pass(from, to, shift);
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private static void pass(long[] from, long[] to, int shift) {
        int[] places = new int[BUCKETS + 1];
        for (long value : from) {
            places[bucket(value, shift) + 1]++;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            places[bucket + 1] += places[bucket];
        }
        for (long value : from) {
            to[places[bucket(value, shift)]++] = value;
        }
    }

    private static int bucket(long value, int shift) {
        return (int) (value >>> shift) & (BUCKETS - 1);
    }
}
