package id.tampah.dedup.engine.columns;

import java.util.Arrays;

/** The words of one column: each row has a slice; each word carries its rarity, in quarter bits, once frequencies are known. */
public final class Words {

    private int[] starts;
    private long[] words;
    private byte[] rarities = {};
    private int rows;

    Words(int expectedRows, int wordsEach) {
        starts = new int[expectedRows + 1];
        words = new long[expectedRows * wordsEach + 1];
    }

    void add(long[] slice, int count) {
        if (rows + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 3 / 2 + 2);
        }
        int from = starts[rows];
        if (from + count > words.length) {
            words = Arrays.copyOf(words, words.length * 3 / 2 + count);
        }
        System.arraycopy(slice, 0, words, from, count);
        starts[++rows] = from + count;
    }

    public int from(int row) {
        return starts[row];
    }

    public int to(int row) {
        return starts[row + 1];
    }

    public int size() {
        return starts[rows];
    }

    public int rows() {
        return rows;
    }

    public long word(int at) {
        return words[at];
    }

    /** Rarity of the word at a place, in quarter bits. */
    public int rarity(int at) {
        return rarities[at] & 0xFF;
    }

    void rate(TermFrequency frequency) {
        byte[] rated = new byte[size()];
        Workers.ranges(rated.length, (from, to) -> {
            for (int at = from; at < to; at++) {
                rated[at] = (byte) frequency.quarterBits(words[at]);
            }
        });
        rarities = rated;
    }
}
