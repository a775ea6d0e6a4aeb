package id.tampah.dedup.engine.columns;

/** How common each word of a column is, so that sharing {@code SITI} says less than sharing {@code HARTINA}. */
public final class TermFrequency {

    private static final int QUARTERS = 4;
    private static final int HIGHEST = 255;
    private static final double LN_2 = Math.log(2);

    private final LongCounts counts;
    private final int people;

    private TermFrequency(LongCounts counts, int people) {
        this.counts = counts;
        this.people = people;
    }

    public static TermFrequency of(Words column) {
        LongCounts counts = new LongCounts(Math.min(column.rows(), 1 << 16));
        for (int row = 0; row < column.rows(); row++) {
            for (int at = column.from(row); at < column.to(row); at++) {
                counts.add(column.word(at));
            }
        }
        return new TermFrequency(counts, Math.max(2, column.rows()));
    }

    /** Four times the bits that meeting this word is worth; a word never seen is as rare as one seen once. */
    int quarterBits(long word) {
        double share = (double) people / Math.max(1, counts.count(word));
        return Math.min(HIGHEST, Math.max(0, (int) Math.round(QUARTERS * Math.log(share) / LN_2)));
    }
}
