package id.tampah.dedup.engine.columns;

import java.util.Arrays;

/** The words of the names and addresses of some people: those of one person lie side by side, so that one look fetches them. */
final class WordStore {

    private static final int MIDDLE_BITS = 4;
    private static final int MIDDLE = (1 << MIDDLE_BITS) - 1;

    /** By row: where the words begin, and how many of them are the name. */
    private long[] places;

    private long[] words;
    private byte[] rarities;
    private int rows;
    private int size;

    WordStore(int expectedRows, int wordsEach) {
        places = new long[expectedRows + 1];
        words = new long[expectedRows * wordsEach + 16];
        rarities = new byte[words.length];
    }

    void add(long[] name, int nameWords, long[] address, int addressWords) {
        if (rows + 2 > places.length) {
            places = Arrays.copyOf(places, places.length * 3 / 2 + 2);
        }
        int end = size + nameWords + addressWords;
        if (end > words.length) {
            words = Arrays.copyOf(words, end * 3 / 2);
            rarities = Arrays.copyOf(rarities, words.length);
        }
        System.arraycopy(name, 0, words, size, nameWords);
        System.arraycopy(address, 0, words, size + nameWords, addressWords);
        places[rows] = (long) size << MIDDLE_BITS | nameWords;
        size = end;
        places[++rows] = (long) size << MIDDLE_BITS;
    }

    int rows() {
        return rows;
    }

    int start(int row) {
        return (int) (places[row] >>> MIDDLE_BITS);
    }

    int middle(int row) {
        return start(row) + (int) (places[row] & MIDDLE);
    }

    int end(int row) {
        return start(row + 1);
    }

    long word(int at) {
        return words[at];
    }

    int rarity(int at) {
        return rarities[at] & 0xFF;
    }

    void rate(int at, int rarity) {
        rarities[at] = (byte) rarity;
    }
}
