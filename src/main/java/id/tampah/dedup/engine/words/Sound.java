package id.tampah.dedup.engine.words;

/**
 * One spelling for what is said alike: {@code SOEKARNO} and {@code SUKARNO}, {@code DJOKO} and {@code JOKO}, {@code NOOR} and
 * {@code NUR}, {@code SYARIEF} and {@code SYARIF}. The skeleton of a word is its first sign and the consonants behind it.
 */
final class Sound {

    private static final int SKELETON = 5;
    /** Vowels and what sounds like them or not at all, as bits by sign. */
    private static final long SILENT = signs("AEIOUYHW");

    private Sound() {}

    /** The word between two places of a text in capitals, spelled as it sounds. */
    static long of(String text, int from, int to, StringBuilder spelled) {
        spelled.setLength(0);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            char next = at + 1 < to ? text.charAt(at + 1) : ' ';
            at += pair(c, next, spelled);
        }
        return Word.of(spelled);
    }

    /** Appends one sound; returns how many further letters it took. */
    private static int pair(char c, char next, StringBuilder spelled) {
        int taken = 1;
        if (next == 'E' && c == 'O' || next == 'O' && c == 'O') {
            append('U', spelled);
        } else if (next == 'E' && c == 'I') {
            append('I', spelled);
        } else if (next == 'J' && (c == 'D' || c == 'T')) {
            append(c == 'D' ? 'J' : 'C', spelled);
        } else if (next == 'H' && (c == 'K' || c == 'D' || c == 'T' || c == 'B')) {
            append(c, spelled);
        } else {
            append(single(c), spelled);
            taken = 0;
        }
        return taken;
    }

    private static char single(char c) {
        return switch (c) {
            case 'Y' -> 'I';
            case 'V' -> 'F';
            case 'Q' -> 'K';
            case 'Z' -> 'S';
            default -> c;
        };
    }

    private static void append(char c, StringBuilder spelled) {
        int length = spelled.length();
        if (length == 0 || spelled.charAt(length - 1) != c) {
            spelled.append(c);
        }
    }

    private static long signs(String letters) {
        return letters.chars().mapToLong(letter -> 1L << (letter - 'A' + 1)).reduce(0, (one, other) -> one | other);
    }

    static int skeleton(long word) {
        int skeleton = Word.signAt(word, 0);
        int kept = 1;
        for (int place = 1; place < Word.length(word) && kept < SKELETON; place++) {
            int sign = Word.signAt(word, place);
            if ((SILENT >>> sign & 1) == 0) {
                skeleton = skeleton << Word.SIGN_BITS | sign;
                kept++;
            }
        }
        return skeleton;
    }
}
