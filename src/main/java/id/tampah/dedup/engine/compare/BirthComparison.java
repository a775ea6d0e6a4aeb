package id.tampah.dedup.engine.compare;

import id.tampah.dedup.engine.compare.Level.OfBirth;
import id.tampah.dedup.engine.words.BirthDate;

/** Birth dates and the ways they go wrong. */
final class BirthComparison {

    private static final int NEW_YEAR = 101;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    private BirthComparison() {}

    static OfBirth level(int one, int other) {
        if (one == 0 || other == 0) {
            return OfBirth.MISSING;
        }
        boolean heaped = isHeap(one) || isHeap(other);
        if (one == other) {
            return heaped ? OfBirth.HEAPED : OfBirth.EQUAL;
        }
        int years = Math.abs(BirthDate.year(one) - BirthDate.year(other));
        if (years == 0 && heaped) {
            return OfBirth.HEAPED;
        }
        if (years == 0 && isSwapped(one, other)) {
            return OfBirth.SWAPPED;
        }
        if (isOneDigit(one, other)) {
            return OfBirth.ONE_DIGIT;
        }
        if (partsEqual(one, other) == 2) {
            return OfBirth.TWO_PARTS;
        }
        return years <= 1 ? OfBirth.NEAR_YEAR : OfBirth.DIFFERENT;
    }

    private static boolean isHeap(int date) {
        int monthDay = BirthDate.monthDay(date);
        return monthDay == NEW_YEAR || monthDay % 100 == 0;
    }

    private static boolean isSwapped(int one, int other) {
        return BirthDate.month(one) == BirthDate.day(other) && BirthDate.day(one) == BirthDate.month(other);
    }

    private static int partsEqual(int one, int other) {
        return (BirthDate.year(one) == BirthDate.year(other) ? 1 : 0)
                + (BirthDate.month(one) == BirthDate.month(other) ? 1 : 0)
                + (BirthDate.day(one) == BirthDate.day(other) ? 1 : 0);
    }

    /** One digit wrong, or two neighbours swapped. */
    private static boolean isOneDigit(int one, int other) {
        int difference = Math.abs(one - other);
        for (int at = 0; at < POWERS.length; at++) {
            int power = POWERS[at];
            if (difference % power != 0) {
                return false;
            }
            if (difference < 10 * power && one / power / 10 == other / power / 10) {
                return true;
            }
            if (difference % (9 * power) == 0 && neighboursSwapped(one / power, other / power)) {
                return true;
            }
        }
        return false;
    }

    private static boolean neighboursSwapped(int one, int other) {
        return one / 100 == other / 100 && one % 10 == other / 10 % 10 && one / 10 % 10 == other % 10;
    }
}
