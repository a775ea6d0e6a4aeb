package id.tampah.dedup.engine.words;

/**
 * A word as one long: ten signs of six bits from the left, and four bits that stand for everything behind the tenth. Zero is
 * no word. Equal words are equal longs; longs of equal length sort as their words.
 */
public final class Word {

    static final int SIGN_BITS = 6;
    private static final int SIGNS = 10;
    private static final int LETTERS = 26;
    private static final int OTHERS = 27;
    private static final int SHORTEST_SLIP = 3;
    private static final int SHORTEST_FOR_TWO = 5;
    private static final long TAIL = 15;
    private static final int SIGN = (1 << SIGN_BITS) - 1;

    private Word() {}

    /** The word of the letters and digits between two places; other signs are left out. */
    public static long of(CharSequence text, int from, int to) {
        long word = 0;
        int count = 0;
        int tail = 0;
        for (int at = from; at < to; at++) {
            int sign = sign(text.charAt(at));
            if (sign == 0) {
                continue;
            }
            if (count < SIGNS) {
                word |= (long) sign << (Long.SIZE - SIGN_BITS * ++count);
            } else {
                tail = tail * 31 + sign;
            }
        }
        return tail == 0 ? word : word | 1 + Math.floorMod(tail, TAIL);
    }

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    private static int sign(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 1 + LETTERS;
        }
        return Character.isLetter(c) ? 1 + LETTERS + 10 + c % OTHERS : 0;
    }

    static int signAt(long word, int place) {
        return (int) (word >>> (Long.SIZE - SIGN_BITS * (place + 1))) & SIGN;
    }

    /** How many signs the long holds; longer words count as ten. */
    public static int length(long word) {
        return Edits.length(word & ~TAIL, SIGN_BITS);
    }

    /** Two words written without a blank between them. */
    public static long joined(long first, long second) {
        int length = length(first);
        return length == SIGNS ? first : first | second >>> (SIGN_BITS * length) & ~TAIL;
    }

    /** Signs typed wrong, left out, added or swapped with their neighbour; 3 stands for three or more. */
    public static int edits(long one, long other) {
        int edits = Edits.between(one & ~TAIL, other & ~TAIL, SIGN_BITS);
        return edits == 0 && one != other ? 1 : edits;
    }

    /** Whether not more than so many signs were typed wrong, left out, added or swapped; what stands behind the tenth is one. */
    public static boolean isWithin(int edits, long one, long other) {
        return Edits.isWithin(edits, one & ~TAIL, other & ~TAIL, SIGN_BITS);
    }

    /**
     * Whether one is the other with a slip, with two in a long word, or cut short. Words that begin with two other letters
     * never resemble, nor do numbers.
     */
    public static boolean resembles(long one, long other) {
        if (beginsOtherwise(one, other) || isDigits(one) || isDigits(other)) {
            return false;
        }
        int shorter = Math.min(length(one), length(other));
        if (shorter < SHORTEST_SLIP) {
            return false;
        }
        return isCutShort(one, other, shorter) || isWithin(shorter < SHORTEST_FOR_TWO ? 1 : 2, one, other);
    }

    /** Asked of most pairs of words and true of half of them, so without branches. */
    private static boolean beginsOtherwise(long one, long other) {
        int first = signAt(one, 0);
        int second = signAt(one, 1);
        int otherFirst = signAt(other, 0);
        int otherSecond = signAt(other, 1);
        return first != otherFirst & second != otherSecond & first != otherSecond & second != otherFirst;
    }

    private static boolean isCutShort(long one, long other, int shorter) {
        return (one ^ other) >>> (Long.SIZE - SIGN_BITS * shorter) == 0;
    }

    /** Whether both have the same first sign. */
    public static boolean beginAlike(long one, long other) {
        return (one ^ other) >>> (Long.SIZE - SIGN_BITS) == 0;
    }

    /** Whether one is the first letter of the other. */
    public static boolean isInitial(long one, long other) {
        return beginAlike(one, other) && (length(one) == 1 || length(other) == 1);
    }

    /** The first sign and the first consonants behind it: what slips and spellings seldom change. */
    public static int skeleton(long word) {
        return Sound.skeleton(word);
    }

    static boolean isDigits(long word) {
        int first = signAt(word, 0);
        return first > LETTERS && first <= LETTERS + 10;
    }
}
