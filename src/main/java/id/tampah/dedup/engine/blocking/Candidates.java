package id.tampah.dedup.engine.blocking;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Workers;
import java.util.Set;

/** Finds, among the people of one register, all who share a blocking key with a given person. Made once, then only read. */
public final class Candidates {

    private static final BlockingKey[] KEYS = BlockingKey.values();
    /** Among so few people a broad key is worth its pairs: one thing that agrees leads to each other. */
    private static final int FEW = 1 << 16;
    /** Few people may all be compared with each other. */
    private static final long LEAST_PAIRS = 300_000;

    private static final double PAIRS_EACH = 1.5;

    private final int size;
    private final BlockIndex[] indexes;

    public Candidates(People people) {
        this.size = people.size();
        this.indexes = new BlockIndex[KEYS.length];
        long most = Math.max(LEAST_PAIRS, (long) (PAIRS_EACH * people.size()));
        Workers.each(
                indexes.length,
                at -> indexes[at] = KEYS[at].isBroad() && size > FEW
                        ? BlockIndex.empty(KEYS[at])
                        : BlockIndex.of(people, KEYS[at], most));
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
