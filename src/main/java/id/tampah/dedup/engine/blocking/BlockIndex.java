package id.tampah.dedup.engine.blocking;

import id.tampah.dedup.engine.columns.People;
import java.util.Arrays;

/**
 * Who has which value of one blocking key: entries sorted by hash, and a directory to jump into them. Values too common to
 * tell people apart are left out.
 */
final class BlockIndex {

    private static final int ENTRIES_PER_SLOT = 4;

    private final BlockingKey key;
    private final long[] entries;
    private final int[] directory;
    private final int shift;

    private BlockIndex(BlockingKey key, long[] entries) {
        this.key = key;
        this.entries = entries;
        int slots = Integer.highestOneBit(Math.max(2, entries.length / ENTRIES_PER_SLOT));
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(slots);
        this.directory = directory(slots);
    }

    static BlockIndex of(People people, BlockingKey key) {
        long most = key.reach().most(people.size());
        if (most == 0) {
            return new BlockIndex(key, new long[0]);
        }
        return new BlockIndex(key, Frequent.without(Radix.sort(entries(people, key)), most));
    }

    private static long[] entries(People people, BlockingKey key) {
        long[] entries = new long[people.size() + 16];
        int count = 0;
        Values values = new Values();
        for (int row = 0; row < people.size(); row++) {
            values.clear();
            key.values(people, row, values);
            if (count + values.count() > entries.length) {
                entries = Arrays.copyOf(entries, entries.length * 2);
            }
            for (int at = 0; at < values.count(); at++) {
                entries[count++] = (long) values.hash(at) << Integer.SIZE | row;
            }
        }
        return Arrays.copyOf(entries, count);
    }

    private int[] directory(int slots) {
        int[] starts = new int[slots + 1];
        int at = 0;
        for (int slot = 0; slot <= slots; slot++) {
            while (at < entries.length && (int) (entries[at] >>> Integer.SIZE + shift) < slot) {
                at++;
            }
            starts[slot] = at;
        }
        return starts;
    }

    /** Every two rows that share a value, the lower one first; rows of one value stand in their order. */
    void eachPair(CandidatePairs.Sink sink) {
        for (int from = 0; from < entries.length; ) {
            int to = Frequent.end(entries, from);
            for (int one = from; one < to; one++) {
                for (int other = one + 1; other < to; other++) {
                    if ((int) entries[one] != (int) entries[other]) {
                        sink.take((int) entries[one], (int) entries[other]);
                    }
                }
            }
            from = to;
        }
    }

    /** Adds the rows that share a value with this person. */
    void rows(People people, int row, Values values, Rows out) {
        values.clear();
        key.values(people, row, values);
        for (int at = 0; at < values.count(); at++) {
            rows(values.hash(at), out);
        }
    }

    private void rows(int hash, Rows out) {
        int slot = hash >>> shift;
        int end = directory[slot + 1];
        for (int at = directory[slot]; at < end; at++) {
            if ((int) (entries[at] >>> Integer.SIZE) == hash) {
                out.add((int) entries[at]);
            }
        }
    }
}
