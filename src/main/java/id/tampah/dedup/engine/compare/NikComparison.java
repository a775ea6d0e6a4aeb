package id.tampah.dedup.engine.compare;

import id.tampah.dedup.engine.compare.Level.OfNik;
import id.tampah.dedup.engine.words.IdNumbers;

/** Identity numbers: where a slip stands decides what it is worth. */
final class NikComparison {

    private static final int PLACE_DIGITS = 6;
    /** The 40 that is added to the day of birth of women. */
    private static final long WOMAN = 4L << 36;

    private static final int STRUCTURE_DIGITS = 12;
    private static final int SHORTEST_FOR_TWO_SLIPS = 6;

    private NikComparison() {}

    /** Two numbers, each with the birth date that is written beside it. */
    static OfNik level(long one, int birth, long other, int otherBirth) {
        if (one == 0 || other == 0) {
            return OfNik.MISSING;
        }
        boolean whole = IdNumbers.isWhole(one) && IdNumbers.isWhole(other);
        if (one == other) {
            return whole ? OfNik.EQUAL : OfNik.EQUAL_OTHER;
        }
        OfNik level = unequal(one, other, whole);
        boolean everybodyIsRight = whole
                && level != OfNik.DIFFERENT
                && birth != otherBirth
                && IdNumbers.tells(one, birth)
                && IdNumbers.tells(other, otherBirth);
        return everybodyIsRight ? OfNik.DIFFERENT : level;
    }

    private static OfNik unequal(long one, long other, boolean whole) {
        int edits = IdNumbers.edits(one, other);
        int place = IdNumbers.firstDifference(one, other);
        if (edits == 1) {
            return whole ? slip(one, other, place) : OfNik.SLIP;
        }
        if (whole && place >= STRUCTURE_DIGITS) {
            return OfNik.SAME_STRUCTURE;
        }
        if (edits == 2 && IdNumbers.length(one) >= SHORTEST_FOR_TWO_SLIPS) {
            return OfNik.TWO_SLIPS;
        }
        return whole ? OfNik.DIFFERENT : OfNik.DIFFERENT_OTHER;
    }

    private static OfNik slip(long one, long other, int place) {
        if (place < PLACE_DIGITS) {
            return OfNik.SLIP_IN_PLACE;
        }
        return place >= STRUCTURE_DIGITS || Math.abs(one - other) == WOMAN ? OfNik.SLIP_LIKE_TWINS : OfNik.SLIP;
    }

    static boolean isOneSlip(long one, long other) {
        return IdNumbers.edits(one, other) == 1;
    }
}
