package id.tampah.intake.reading;

import static id.tampah.sheet.columns.Field.*;

import id.tampah.sheet.columns.Field;
import id.tampah.sheet.rows.SheetRow;
import id.tampah.sheet.writing.ListTemplate;
import java.util.Locale;

/** Empty rows, sums, headings repeated on each printed page and the example of a template: rows that are no data. */
final class Filler {

    private Filler() {}

    static boolean is(SheetRow row, Columns columns) {
        String nik = columns.text(row, NIK);
        String name = columns.text(row, NAME);
        boolean empty =
                nik.isBlank() && name.isBlank() && columns.text(row, NO_KK).isBlank() && columns.formula(row) < 0;
        return empty || columns.map().isTotalsRow(row) || repeatsHeading(columns, nik, name) || isExample(name);
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
        return name.length() >= ListTemplate.EXAMPLE.length()
                && name.toUpperCase(Locale.ROOT).startsWith(ListTemplate.EXAMPLE);
    }
}
