package id.tampah.dedup.engine.words;

import id.tampah.sheet.columns.Blank;
import id.tampah.sheet.columns.IdNumber;
import java.util.Locale;

/**
 * Identity numbers as one long: up to sixteen digits of four bits from the left, each one higher than written. Zero is no
 * number. Numbers with letters and longer ones become two hashes, so that they can be equal, or equal in their first
 * half.
 */
public final class IdNumbers {

    static final int DIGIT_BITS = 4;
    /** How many windows are cut out of a number, one at a time, to find numbers with a slip. */
    public static final int WINDOWS = 4;

    private static final int DIGITS = 16;
    private static final int SERIAL_DIGITS = 4;
    /** Added to the day of birth of women. */
    private static final int WOMAN = 40;

    private static final long SPELLED = 0xFL << 60;
    private static final int HALF_BITS = 30;

    private IdNumbers() {}

    public static long parse(String text) {
        if (Blank.is(text)) {
            return 0;
        }
        String clean = IdNumber.clean(text);
        long number = digits(clean);
        if (number != 0) {
            return isStandIn(number) ? 0 : number;
        }
        return clean.isEmpty() ? 0 : halves(clean.toUpperCase(Locale.ROOT));
    }

    private static long digits(String clean) {
        if (clean.length() > DIGITS) {
            return 0;
        }
        long number = 0;
        for (int at = 0; at < clean.length(); at++) {
            int digit = clean.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number |= digit + 1L << (Long.SIZE - DIGIT_BITS * (at + 1));
        }
        return number;
    }

    /** All digits the same: typed because the form wanted a number. */
    private static boolean isStandIn(long number) {
        int length = length(number);
        long first = number >>> (Long.SIZE - DIGIT_BITS);
        long same = first * 0x1111111111111111L;
        return length > 3 && number == (length == DIGITS ? same : same & -1L << (Long.SIZE - DIGIT_BITS * length));
    }

    /** Thirty bits for what stands before the last @ or the middle, thirty for the rest. */
    private static long halves(String text) {
        int at = text.lastIndexOf('@');
        int middle = at > 0 ? at : text.length() / 2;
        return SPELLED | hash(text, 0, middle) << HALF_BITS | hash(text, middle, text.length());
    }

    private static long hash(String text, int from, int to) {
        long hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * 0x100000001B3L + text.charAt(at);
        }
        return hash * 0x9E3779B97F4A7C15L >>> (Long.SIZE - HALF_BITS);
    }

    /** Whether the long is only a hash of what was written. */
    public static boolean isSpelled(long number) {
        return (number & SPELLED) == SPELLED;
    }

    public static int length(long number) {
        return Edits.length(number, DIGIT_BITS);
    }

    /** Whether the number is long enough to have the parts of a NIK. */
    public static boolean isWhole(long number) {
        return !isSpelled(number) && (number & 15) != 0;
    }

    /** Digits typed wrong, left out, added or swapped with their neighbour between two different numbers; 3 stands for three or more. */
    public static int edits(long one, long other) {
        if (isSpelled(one) || isSpelled(other)) {
            return one >>> HALF_BITS == other >>> HALF_BITS ? 1 : Edits.MANY;
        }
        return length(one) == length(other) ? replaced(one, other) : Edits.between(one, other, DIGIT_BITS);
    }

    /** Numbers of one length: digits replaced, a swap counting once. */
    private static int replaced(long one, long other) {
        long difference = one ^ other;
        long places = (difference | difference >>> 1 | difference >>> 2 | difference >>> 3) & 0x1111111111111111L;
        int digits = Long.bitCount(places);
        return digits == 2 && isSwap(one, other, Long.numberOfTrailingZeros(places)) ? 1 : Math.min(Edits.MANY, digits);
    }

    private static boolean isSwap(long one, long other, int shift) {
        long left = one >>> shift & 0xFF;
        long right = other >>> shift & 0xFF;
        return left == (right >>> DIGIT_BITS | (right & 15) << DIGIT_BITS);
    }

    /**
     * The number without a window of its digits, counted from both ends: the neighbourhood of all numbers that come from each
     * other by digits typed wrong, left out, added or swapped inside the window. Windows overlap, so that no pair of neighbours
     * falls between them; there are {@link #WINDOWS}.
     */
    public static long withoutWindow(long number, int window) {
        int length = length(number);
        int step = Math.max(1, (length - 2) / WINDOWS);
        int head = window * step;
        int tail = length - Math.min(length, window == WINDOWS - 1 ? length : head + step + 2);
        long front = head == 0 ? 0 : number & -1L << (Long.SIZE - DIGIT_BITS * head);
        long back = tail == 0 ? 0 : number >>> (Long.SIZE - DIGIT_BITS * length) & ~(-1L << (DIGIT_BITS * tail));
        return front | back;
    }

    /** Whether the date inside a NIK is this one; women have 40 added to the day. */
    public static boolean tells(long nik, int birthDate) {
        long written = nik >>> DIGIT_BITS * SERIAL_DIGITS;
        int day = pair(written >>> 4 * DIGIT_BITS);
        return day % WOMAN == BirthDate.day(birthDate)
                && pair(written >>> 2 * DIGIT_BITS) == BirthDate.month(birthDate)
                && pair(written) == BirthDate.year(birthDate) % 100;
    }

    private static int pair(long digits) {
        return (int) ((digits >>> DIGIT_BITS & 15) * 10 + (digits & 15) - 11);
    }

    /** The place of the first digit in which two numbers differ, from 0. */
    public static int firstDifference(long one, long other) {
        return Long.numberOfLeadingZeros(one ^ other) / DIGIT_BITS;
    }
}
