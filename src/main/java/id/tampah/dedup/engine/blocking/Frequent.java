package id.tampah.dedup.engine.blocking;

/** Leaves out the values that most people share, until a key proposes no more pairs than it may. */
final class Frequent {

    private static final int LARGEST = 1 << 12;

    private Frequent() {}

    static long[] without(long[] sorted, long mostPairs) {
        int cap = cap(sorted, mostPairs);
        int kept = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = end(sorted, from);
            if (to - from <= cap && to - from > 0) {
                System.arraycopy(sorted, from, sorted, kept, to - from);
                kept += to - from;
            }
            from = to;
        }
        return java.util.Arrays.copyOf(sorted, kept);
    }

    /** The largest group whose like, and all smaller ones, stay within the pairs allowed. */
    private static int cap(long[] sorted, long mostPairs) {
        long[] pairs = new long[LARGEST + 1];
        for (int from = 0; from < sorted.length; ) {
            int to = end(sorted, from);
            long size = to - from;
            if (size <= LARGEST) {
                pairs[(int) size] += size * (size - 1) / 2;
            }
            from = to;
        }
        long sum = 0;
        int cap = 1;
        while (cap < LARGEST && sum + pairs[cap + 1] <= mostPairs) {
            sum += pairs[++cap];
        }
        return cap;
    }

    /** Where the entries with the hash of this one end. */
    static int end(long[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] >>> Integer.SIZE == sorted[from] >>> Integer.SIZE) {
            to++;
        }
        return to;
    }
}
