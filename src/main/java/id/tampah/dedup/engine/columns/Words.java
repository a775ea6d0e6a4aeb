package id.tampah.dedup.engine.columns;

/** The words of the names, or of the addresses, of some people: each row has a slice of the places words stand at. */
public final class Words {

    private final WordStore store;
    private final boolean second;

    Words(WordStore store, boolean second) {
        this.store = store;
        this.second = second;
    }

    public int from(int row) {
        return second ? store.middle(row) : store.start(row);
    }

    public int to(int row) {
        return second ? store.end(row) : store.middle(row);
    }

    public long word(int at) {
        return store.word(at);
    }

    /** Rarity of the word at a place, in quarter bits. */
    public int rarity(int at) {
        return store.rarity(at);
    }

    int rows() {
        return store.rows();
    }

    void rate(TermFrequency frequency) {
        Workers.ranges(rows(), (fromRow, toRow) -> {
            for (int row = fromRow; row < toRow; row++) {
                for (int at = from(row); at < to(row); at++) {
                    store.rate(at, frequency.quarterBits(word(at)));
                }
            }
        });
    }
}
