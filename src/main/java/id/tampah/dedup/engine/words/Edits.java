package id.tampah.dedup.engine.words;

/**
 * Damerau–Levenshtein distance of two packed values: signs of equal width from the left, zero bits behind the last one. What
 * both begin and end with is found by counting zeros; only the middle is looked at sign by sign.
 */
final class Edits {

    /** Stands for every larger distance too. */
    static final int MANY = 3;

    private static final int LONGEST_MIDDLE = 6;

    private Edits() {}

    static int length(long packed, int bits) {
        return packed == 0 ? 0 : (Long.SIZE - Long.numberOfTrailingZeros(packed) + bits - 1) / bits;
    }

    static int between(long one, long other, int bits) {
        if (one == other) {
            return 0;
        }
        int oneLength = length(one, bits);
        int otherLength = length(other, bits);
        int shorter = Math.min(oneLength, otherLength);
        int head = Math.min(shorter, Long.numberOfLeadingZeros(one ^ other) / bits);
        int tail = Math.min(shorter - head, commonTail(one, oneLength, other, otherLength, bits));
        return middle(
                one << (bits * head), oneLength - head - tail, other << (bits * head), otherLength - head - tail, bits);
    }

    private static int commonTail(long one, int oneLength, long other, int otherLength, int bits) {
        if (oneLength == 0 || otherLength == 0) {
            return 0;
        }
        long difference = one >>> (Long.SIZE - bits * oneLength) ^ other >>> (Long.SIZE - bits * otherLength);
        return Long.numberOfTrailingZeros(difference) / bits;
    }

    private static int middle(long one, int oneLength, long other, int otherLength, int bits) {
        int longer = Math.max(oneLength, otherLength);
        if (oneLength == 0 || otherLength == 0 || longer == 1) {
            return Math.min(MANY, longer);
        }
        if (Math.abs(oneLength - otherLength) >= MANY || longer > LONGEST_MIDDLE) {
            return MANY;
        }
        return table(one, oneLength, other, otherLength, bits);
    }

    private static int table(long one, int oneLength, long other, int otherLength, int bits) {
        int width = otherLength + 1;
        int[] cost = new int[(oneLength + 1) * width];
        for (int i = 0; i <= oneLength; i++) {
            for (int j = 0; j <= otherLength; j++) {
                cost[i * width + j] = i == 0 || j == 0 ? i + j : cheapest(cost, width, one, i, other, j, bits);
            }
        }
        return Math.min(MANY, cost[oneLength * width + otherLength]);
    }

    private static int cheapest(int[] cost, int width, long one, int i, long other, int j, int bits) {
        int here = i * width + j;
        int replaced = cost[here - width - 1] + (sign(one, i, bits) == sign(other, j, bits) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[here - 1], cost[here - width]));
        boolean swapped = i > 1
                && j > 1
                && sign(one, i, bits) == sign(other, j - 1, bits)
                && sign(one, i - 1, bits) == sign(other, j, bits);
        return swapped ? Math.min(best, 1 + cost[here - 2 * width - 2]) : best;
    }

    /** Signs count from 1. */
    private static long sign(long packed, int place, int bits) {
        return packed << (bits * (place - 1)) >>> (Long.SIZE - bits);
    }
}
