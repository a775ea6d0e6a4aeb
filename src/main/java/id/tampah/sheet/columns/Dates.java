package id.tampah.sheet.columns;

import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.SheetRow;
import id.tampah.sheet.values.SerialDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Birth dates as lists write them; what could be two dates or none is no date. */
public final class Dates {

    /** Nobody on a list is older; a two-digit year belongs to the last hundred years. */
    private static final int OLDEST_DAYS = 120 * 1461 / 4;

    /** East of Greenwich the day begins before that of the server's clock. */
    private static final int TOMORROW = -1;

    private static final int MILLIS_A_DAY = 86_400_000;

    private static final int CENTURY = 100;
    private static final Pattern TIME =
            Pattern.compile("[T ]\\s*\\d{1,2}[:.]\\d{2}([:.]\\d{2})?(\\.\\d+)?\\s*([AaPp][Mm]|Z)?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(\\d{1,2})[-/. ]*(\\p{L}{3,12})[-/.,' ]*(\\d{4}|\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}(\\.\\d+)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int LONGEST = 40;
    private static final String USUAL = "dd/mm/yyyy";

    private Dates() {}

    /** The date in a cell, by its kind: a real date, a day number, or text. */
    public static Optional<LocalDate> of(SheetRow row, int column) {
        return row.kind(column) == CellKind.NUMBER
                ? serial(row.text(column), row.countsFrom1904())
                : parse(row.text(column));
    }

    /** The date in a text; day before month, as everywhere in Indonesia. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (isUsual(text)) {
            return usual(text);
        }
        String plain = Blank.strip(text).replace('\u00a0', ' ');
        String day = TIME.matcher(plain.startsWith("'") ? plain.substring(1) : plain)
                .replaceFirst("")
                .strip();
        try {
            return dayOf(day).filter(Dates::isPlausible);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** 31/12/1980, as nine dates in ten are written. */
    private static boolean isUsual(String text) {
        if (text.length() != USUAL.length()) {
            return false;
        }
        for (int i = 0; i < USUAL.length(); i++) {
            char c = text.charAt(i);
            if (USUAL.charAt(i) == '/' ? c != '/' && c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> usual(String text) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(text, 6, 10, 10),
                    Integer.parseInt(text, 3, 5, 10),
                    Integer.parseInt(text, 0, 2, 10));
            return Optional.of(date).filter(Dates::isPlausible);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayOf(String day) {
        Matcher yearFirst = YEAR_FIRST.matcher(day);
        if (yearFirst.matches()) {
            return date(yearFirst, 1, 2, 3);
        }
        Matcher dayFirst = DAY_FIRST.matcher(day);
        if (dayFirst.matches()) {
            return date(dayFirst, 3, 2, 1);
        }
        Matcher named = NAMED_MONTH.matcher(day);
        if (named.matches()) {
            return Months.parse(named.group(2).toLowerCase(Locale.ROOT))
                    .map(month -> LocalDate.of(year(named.group(3)), month, Integer.parseInt(named.group(1))));
        }
        Matcher compact = COMPACT.matcher(day);
        if (compact.matches()) {
            return date(compact, 1, 2, 3);
        }
        return serial(day, false);
    }

    private static Optional<LocalDate> date(Matcher parts, int year, int month, int day) {
        return Optional.of(LocalDate.of(
                year(parts.group(year)), Integer.parseInt(parts.group(month)), Integer.parseInt(parts.group(day))));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        int now = Year.now(java.time.ZoneOffset.UTC).getValue();
        int inThisCentury = now / CENTURY * CENTURY + year;
        return inThisCentury > now ? inThisCentury - CENTURY : inThisCentury;
    }

    private static Optional<LocalDate> serial(String number, boolean from1904) {
        if (!SERIAL.matcher(number).matches()) {
            return Optional.empty();
        }
        long day = Long.parseLong(number.split("\\.", 2)[0]);
        return Optional.ofNullable(SerialDates.day(day, from1904)).filter(Dates::isPlausible);
    }

    private static boolean isPlausible(LocalDate date) {
        long days = Math.floorDiv(System.currentTimeMillis(), MILLIS_A_DAY) - date.toEpochDay();
        return days >= TOMORROW && days < OLDEST_DAYS;
    }
}
