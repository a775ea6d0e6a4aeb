package id.tampah.dedup.engine.words;

/**
 * Damerau–Levenshtein distance of two packed values: signs of equal width from the left, zero bits behind the last one. What
 * both begin with is found by counting zeros. Where they first differ a sign was replaced, left out, added or swapped with its
 * neighbour: these four ways are tried, so that no table is filled.
 */
final class Edits {

    /** Stands for every larger distance too. */
    static final int MANY = 3;

    private Edits() {}

    static int length(long packed, int bits) {
        return packed == 0 ? 0 : (Long.SIZE - Long.numberOfTrailingZeros(packed) + bits - 1) / bits;
    }

    static int between(long one, long other, int bits) {
        if (one == other) {
            return 0;
        }
        if (isOne(one, other, bits)) {
            return 1;
        }
        return isWithinTwo(one, other, bits) ? 2 : MANY;
    }

    /** Whether not more than one edit, or two, lie between the two. */
    static boolean isWithin(int edits, long one, long other, int bits) {
        return edits == 1 ? one == other || isOne(one, other, bits) : isWithinTwo(one, other, bits);
    }

    private static boolean isWithinTwo(long one, long other, int bits) {
        if (Math.abs(length(one, bits) - length(other, bits)) > 2) {
            return false;
        }
        int same = same(one, other, bits);
        long left = one << same;
        long right = other << same;
        long leftRest = left << bits;
        long rightRest = right << bits;
        return isWithin(1, leftRest, rightRest, bits)
                || isWithin(1, leftRest, right, bits)
                || isWithin(1, left, rightRest, bits)
                || isSwapped(left, right, bits) && isWithin(1, leftRest << bits, rightRest << bits, bits);
    }

    /** Whether one edit makes different values equal. */
    private static boolean isOne(long one, long other, int bits) {
        int same = same(one, other, bits);
        long left = one << same;
        long right = other << same;
        long leftRest = left << bits;
        long rightRest = right << bits;
        return leftRest == rightRest
                || leftRest == right
                || left == rightRest
                || leftRest << bits == rightRest << bits && isSwapped(left, right, bits);
    }

    /** Bits of the signs that both begin with. */
    private static int same(long one, long other, int bits) {
        int same = Long.numberOfLeadingZeros(one ^ other);
        return same - same % bits;
    }

    /** Whether the first two signs of one are those of the other in the other order. */
    private static boolean isSwapped(long one, long other, int bits) {
        return first(one, bits) == first(other << bits, bits) && first(one << bits, bits) == first(other, bits);
    }

    private static long first(long packed, int bits) {
        return packed >>> (Long.SIZE - bits);
    }
}
