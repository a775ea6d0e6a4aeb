package id.tampah.intake.reading;

import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.rows.SheetWarnings;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one sheet was understood.
 *
 * @param firstLine what is added to a line of this sheet to make it unique in the list
 * @param fields per column the field it was taken for, empty where nobody knew
 * @param fillers rows among and below the data that are none: sums, repeated headings, notes
 * @param fillerLines lines of the first of them
 * @param skipped why the sheet was left out, as message key; null when it was read
 */
public record SheetReading(
        int number,
        String name,
        int firstLine,
        int headerLine,
        List<String> headings,
        List<String> fields,
        int rows,
        int hiddenRows,
        int hiddenColumns,
        int formulaRows,
        int mergedRows,
        int fillers,
        List<Integer> fillerLines,
        @Nullable String skipped) {

    static SheetReading read(
            int number, String name, int firstLine, ColumnMap map, int rows, SheetWarnings warnings, int mergedRows) {
        return new SheetReading(
                number,
                name,
                firstLine,
                map.headerLine(),
                map.headings(),
                fields(map),
                rows,
                warnings.hiddenRows(),
                warnings.hiddenColumns(),
                warnings.formulaRows(),
                mergedRows,
                0,
                List.of(),
                null);
    }

    SheetReading without(int leftOut, List<Integer> lines) {
        return new SheetReading(
                number,
                name,
                firstLine,
                headerLine,
                headings,
                fields,
                rows,
                hiddenRows,
                hiddenColumns,
                formulaRows,
                mergedRows,
                leftOut,
                List.copyOf(lines),
                skipped);
    }

    private static List<String> fields(ColumnMap map) {
        String[] fields = new String[map.headings().size()];
        Arrays.fill(fields, "");
        map.columns().forEach((Field field, Integer column) -> {
            if (column < fields.length) {
                fields[column] = field.name();
            }
        });
        return List.of(fields);
    }

    static SheetReading skipped(int number, String name, int firstLine, String why) {
        return new SheetReading(number, name, firstLine, 0, List.of(), List.of(), 0, 0, 0, 0, 0, 0, List.of(), why);
    }
}
