package id.tampah.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one sheet was understood.
 *
 * @param firstLine what is added to a line of this sheet to make it unique in the list
 * @param fields per column the field it was taken for, empty where nobody knew
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
        @Nullable String skipped) {

    static SheetReading skipped(int number, String name, int firstLine, String why) {
        return new SheetReading(number, name, firstLine, 0, List.of(), List.of(), 0, 0, 0, 0, 0, why);
    }
}
