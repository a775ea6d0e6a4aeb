package id.tampah.dedup.engine.blocking;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Workers;
import java.util.Set;

/** Finds, among the people of one register, all who share a blocking key with a given person. Made once, then only read. */
public final class Candidates {

    private static final BlockingKey[] KEYS = BlockingKey.values();

    private final int size;
    private final BlockIndex[] indexes;

    public Candidates(People people) {
        this.size = people.size();
        this.indexes = new BlockIndex[KEYS.length];
        Workers.each(indexes.length, at -> indexes[at] = BlockIndex.of(people, KEYS[at]));
    }

    /** All pairs within the register that share a key. */
    public CandidatePairs pairs() {
        return new CandidatePairs(indexes, size);
    }

    /** One thread's view of these keys; it keeps what it needs from person to person. */
    public Search search(Set<BlockingKey> keys) {
        return new Search(keys);
    }

    /** Looks up one person after the other. */
    public final class Search {

        private final BlockIndex[] chosen;
        private final Values values = new Values();
        private final Rows rows = new Rows();

        private Search(Set<BlockingKey> keys) {
            chosen = keys.stream().map(key -> indexes[key.ordinal()]).toArray(BlockIndex[]::new);
        }

        /** The rows to compare with this person, each once; overwritten by the next call. */
        public Rows rows(People people, int row) {
            rows.clear();
            for (BlockIndex index : chosen) {
                index.rows(people, row, values, rows);
            }
            rows.distinct();
            return rows;
        }
    }
}
