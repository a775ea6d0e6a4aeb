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
        if (isWithin(1, one, other, bits)) {
            return 1;
        }
        return isWithin(2, one, other, bits) ? 2 : MANY;
    }

    /** Whether not more than so many edits lie between the two. */
    static boolean isWithin(int edits, long one, long other, int bits) {
        if (one == other) {
            return true;
        }
        if (edits == 0 || Math.abs(length(one, bits) - length(other, bits)) > edits) {
            return false;
        }
        int same = Long.numberOfLeadingZeros(one ^ other) / bits * bits;
        long left = one << same;
        long right = other << same;
        return isWithin(edits - 1, left << bits, right << bits, bits)
                || isWithin(edits - 1, left << bits, right, bits)
                || isWithin(edits - 1, left, right << bits, bits)
                || isSwapped(left, right, bits) && isWithin(edits - 1, left << 2 * bits, right << 2 * bits, bits);
    }

    /** Whether the first two signs of one are those of the other in the other order. */
    private static boolean isSwapped(long one, long other, int bits) {
        return first(one, bits) == first(other << bits, bits) && first(one << bits, bits) == first(other, bits);
    }

    private static long first(long packed, int bits) {
        return packed >>> (Long.SIZE - bits);
    }
}
