package id.tampah.dedup.engine.compare;

import id.tampah.dedup.engine.compare.Level.OfBirth;
import id.tampah.dedup.engine.words.BirthDate;

/** Birth dates and the ways they go wrong. */
final class BirthComparison {

    private static final int NEW_YEAR = 101;
    private static final int MONTH_DAYS = 31;

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
        if (partsEqual(one, other) == 2) {
            return isOneDigit(one, other) ? OfBirth.ONE_DIGIT : OfBirth.TWO_PARTS;
        }
        return apart(Math.abs(days(one) - days(other)));
    }

    /** About as many days as passed since the year 0; a month more or less does not matter here. */
    private static int days(int date) {
        return (BirthDate.year(date) * 12 + BirthDate.month(date)) * MONTH_DAYS + BirthDate.day(date);
    }

    private static OfBirth apart(int days) {
        if (days <= MONTH_DAYS + 1) {
            return OfBirth.NEAR_MONTH;
        }
        if (days <= 12 * MONTH_DAYS + 1) {
            return OfBirth.NEAR_YEAR;
        }
        return days <= 120 * MONTH_DAYS + 1 ? OfBirth.NEAR_DECADE : OfBirth.DIFFERENT;
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
        int left = one;
        int right = other;
        while (left % 10 == right % 10) {
            left /= 10;
            right /= 10;
        }
        boolean swapped = left % 10 == right / 10 % 10 && left / 10 % 10 == right % 10;
        return left / 10 == right / 10 || swapped && left / 100 == right / 100;
    }
}
