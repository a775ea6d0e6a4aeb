package id.tampah.dedup.engine.words;

/** The words and numbers of an address without its small words; reads RT and RW where the address mentions them. */
public final class Addresses {

    public static final int MOST_WORDS = 10;

    private static final long RT = Word.of("RT");
    private static final long RW = Word.of("RW");
    private static final long[] SMALL = {
        Word.of("JL"), Word.of("JLN"), Word.of("JALAN"), Word.of("GG"), Word.of("GANG"), Word.of("KP"),
        Word.of("KAMPUNG"), Word.of("NO"), Word.of("NOMOR"), Word.of("DUSUN"), Word.of("DSN"), Word.of("NA")
    };

    private short rt;
    private short rw;

    /** Writes the words of the address into the array; returns how many there are. */
    public int words(String address, long[] words) {
        rt = 0;
        rw = 0;
        int count = 0;
        long before = 0;
        int from = 0;
        while (from < address.length() && count < MOST_WORDS) {
            int to = end(address, from);
            long word = to == from ? 0 : Word.of(address, from, to);
            if (word != 0 && !isNeighbourhood(before, address, from, to) && !isSmall(word)) {
                words[count++] = word;
            }
            before = word == 0 ? before : word;
            from = Math.max(to, from + 1);
        }
        return count;
    }

    /** A word ends at the first blank or sign, and where letters turn into digits; zeros in front of a number are skipped. */
    private static int end(String text, int from) {
        boolean digit = isDigit(text.charAt(from));
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && isDigit(text.charAt(at)) == digit) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isNeighbourhood(long before, String text, int from, int to) {
        if (before != RT && before != RW || !isDigit(text.charAt(from))) {
            return false;
        }
        short number = number(text, from, to);
        if (before == RT) {
            rt = number;
        } else {
            rw = number;
        }
        return true;
    }

    private static boolean isSmall(long word) {
        for (long small : SMALL) {
            if (word == small) {
                return true;
            }
        }
        return word == RT || word == RW;
    }

    /** The RT the last address mentioned, or 0. */
    public short rt() {
        return rt;
    }

    /** The RW the last address mentioned, or 0. */
    public short rw() {
        return rw;
    }

    /** The first number in a text, {@code RT 003} is 3; 0 where there is none. */
    public static short number(String text) {
        int from = 0;
        while (from < text.length() && !isDigit(text.charAt(from))) {
            from++;
        }
        return number(text, from, text.length());
    }

    private static short number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to && isDigit(text.charAt(at)) && number < 400; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return (short) number;
    }
}
