package id.tampah.intake.reading;

import static id.tampah.sheet.columns.Field.*;

import id.tampah.shared.Digits;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.rows.SheetRow;
import id.tampah.sheet.writing.ListTemplate;

/**
 * Empty rows, sums, headings repeated on each printed page, the example of a template, and words above or below the list
 * such as the place and day of a signature: rows that are no data.
 */
final class Filler {

    /** A line of words with as many digits may be a person's number. */
    private static final int MANY_DIGITS = 8;

    /** As long as the number of a row that is no sum. */
    private static final int LONG_NUMBER = 12;

    /** A list of fewer columns may know no more of a person than one cell. */
    private static final int MANY_FIELDS = 4;

    private Filler() {}

    static boolean is(SheetRow row, RowTexts texts, Columns columns) {
        String nik = texts.of(NIK);
        String name = texts.of(NAME);
        if (isPerson(nik, name)) {
            return isExample(name);
        }
        boolean empty = nik.isBlank() && name.isBlank() && texts.of(NO_KK).isBlank() && columns.formula(row) < 0;
        return empty
                || columns.map().isTotalsRow(row)
                || repeatsHeading(columns, nik, name)
                || isExample(name)
                || isNote(row, columns);
    }

    /** A long number with a name beside it, as nearly every row is: a person, if not the example of a template. */
    private static boolean isPerson(String nik, String name) {
        return nik.length() >= LONG_NUMBER && Digits.only(nik) && !name.isBlank();
    }

    /** Whether nothing stands in the row but, at most, its number: nobody misses it. */
    static boolean isBlank(SheetRow row) {
        for (int column = 0; column < row.cells(); column++) {
            if (!row.text(column).isBlank() && !Digits.only(row.text(column).strip())) {
                return false;
            }
        }
        return true;
    }

    /** Words in one cell with nothing beside them, as "Bogor, 1 November 2026" and "Kepala Dinas" below a list. */
    private static boolean isNote(SheetRow row, Columns columns) {
        String only = "";
        for (int column = 0; column < row.cells(); column++) {
            String text = row.text(column);
            if (!text.isBlank() && !only.isEmpty()) {
                return false;
            }
            only = text.isBlank() ? only : text.strip();
        }
        boolean words = Character.isLetter(only.charAt(0))
                && only.chars().filter(Character::isDigit).count() < MANY_DIGITS;
        return columns.map().columns().size() >= MANY_FIELDS && (words || only.startsWith("NIP"));
    }

    private static boolean repeatsHeading(Columns columns, String nik, String name) {
        return isHeading(columns, NIK, nik) && (columns.of(NAME) < 0 || isHeading(columns, NAME, name));
    }

    private static boolean isHeading(Columns columns, Field field, String text) {
        int column = columns.of(field);
        return column >= 0
                && !text.isBlank()
                && column < columns.map().headings().size()
                && columns.map().headings().get(column).strip().equalsIgnoreCase(text.strip());
    }

    private static boolean isExample(String name) {
        return name.regionMatches(true, 0, ListTemplate.EXAMPLE, 0, ListTemplate.EXAMPLE.length());
    }
}
