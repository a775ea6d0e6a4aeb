package id.tampah.dedup.engine.columns;

import id.tampah.shared.LongTable;

/** How rare each word of a column is, so that sharing {@code SITI} says less than sharing {@code HARTINA}. */
public final class TermFrequency {

    private static final int QUARTERS = 4;
    private static final int HIGHEST = 255;
    private static final double LN_2 = Math.log(2);

    private final int people;
    private final LongTable rarities;
    private final int unseen;

    private TermFrequency(LongTable counts, int people) {
        this.people = people;
        this.rarities = counts;
        counts.replaceEach(this::rarity);
        this.unseen = rarity(1);
    }

    public static TermFrequency of(Words column) {
        LongTable counts = new LongTable(Math.min(column.rows(), 1 << 16));
        for (int row = 0; row < column.rows(); row++) {
            for (int at = column.from(row); at < column.to(row); at++) {
                counts.count(column.word(at));
            }
        }
        return new TermFrequency(counts, Math.max(2, column.rows()));
    }

    private int rarity(int count) {
        double share = (double) people / count;
        return Math.min(HIGHEST, Math.max(0, (int) Math.round(QUARTERS * Math.log(share) / LN_2)));
    }

    /** Four times the bits that meeting this word is worth; a word never seen is as rare as one seen once. */
    int quarterBits(long word) {
        return rarities.get(word, unseen);
    }
}
