package id.tampah.dedup.engine.words;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;

/**
 * A birth date as the number yyyymmdd, whatever order and signs it was written in. Impossible days stay as written, because a
 * slip in a date is evidence too; 0 is unknown, and so is a part that is 0.
 */
public final class BirthDate {

    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final String INDONESIAN = "JANPEBMARAPRMEIJUNJULAGUSEPOKTNOPDES";
    private static final int YEAR_NOW = Year.now(ZoneOffset.UTC).getValue();
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    private BirthDate() {}

    public static int of(int year, int month, int day) {
        return year * 10_000 + month * 100 + day;
    }

    public static int of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static int year(int date) {
        return date / 10_000;
    }

    /** Month and day as one number, mmdd. */
    public static int monthDay(int date) {
        return date % 10_000;
    }

    public static int month(int date) {
        return date / 100 % 100;
    }

    public static int day(int date) {
        return date % 100;
    }

    /** The date in a text; 0 where there is none. */
    public static int parse(String text) {
        int[] parts = new int[3];
        int longest = 0;
        int count = 0;
        for (int at = 0; at < text.length() && count < 3; ) {
            int end = run(text, at);
            int number = end == at ? 0 : number(text, at, end);
            if (end > at && number >= 0) {
                longest = Math.max(longest, end - at);
                parts[count++] = number;
            }
            at = Math.max(end, at + 1);
        }
        return count == 1 ? single(parts[0], longest) : several(parts, count);
    }

    /** The end of the digits or of the letters that begin here. */
    private static int run(String text, int from) {
        boolean digits = Character.isDigit(text.charAt(from));
        int at = from;
        while (at < text.length()
                && (digits ? Character.isDigit(text.charAt(at)) : Character.isLetter(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** A number, or the number of a month in letters; -1 for other words. */
    private static int number(String text, int from, int to) {
        if (Character.isDigit(text.charAt(from))) {
            return to - from > 8 ? -1 : Integer.parseInt(text, from, to, 10);
        }
        if (to - from < 3) {
            return -1;
        }
        String start = text.substring(from, from + 3).toUpperCase(java.util.Locale.ROOT);
        int at = Math.max(MONTHS.indexOf(start), INDONESIAN.indexOf(start));
        return at >= 0 && at % 3 == 0 ? at / 3 + 1 : -1;
    }

    private static int single(int number, int digits) {
        if (digits == 8) {
            int year = number / 10_000;
            return year > 1300 && year <= YEAR_NOW
                    ? number
                    : of(number % 10_000, number / 10_000 % 100, number / 1_000_000);
        }
        if (digits == 4 && number > 1300 && number <= YEAR_NOW) {
            return of(number, 0, 0);
        }
        return digits == 5 ? of(EXCEL_ZERO.plusDays(number)) : 0;
    }

    private static int several(int[] parts, int count) {
        if (count < 2) {
            return 0;
        }
        if (parts[0] > 99) {
            return of(parts[0], parts[1], parts[2]);
        }
        if (count == 2) {
            return of(century(parts[1]), parts[0], 0);
        }
        boolean monthFirst = parts[1] > 12 && parts[0] <= 12;
        return of(century(parts[2]), parts[monthFirst ? 0 : 1], parts[monthFirst ? 1 : 0]);
    }

    private static int century(int year) {
        if (year > 99) {
            return year;
        }
        return year + (2000 + year > YEAR_NOW ? 1900 : 2000);
    }
}
