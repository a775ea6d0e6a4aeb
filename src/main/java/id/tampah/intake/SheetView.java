package id.tampah.intake;

import id.tampah.sheet.columns.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one sheet of the file was understood.
 *
 * @param fillers rows that were left out since they are no data; the first of them by line
 */
public record SheetView(
        int number,
        String name,
        int firstLine,
        int headerLine,
        List<String> headings,
        List<String> fields,
        int rowsRead,
        int hiddenRows,
        int hiddenColumns,
        int formulaRows,
        int mergedRows,
        int fillers,
        List<Integer> fillerLines,
        @Nullable String skipped) {

    /** Whether the column holds NIK or KK. */
    public boolean holdsNumber(int column) {
        return column < fields.size()
                && (fields.get(column).equals(Field.NIK.name())
                        || fields.get(column).equals(Field.NO_KK.name()));
    }

    /** Columns that were understood. */
    public long understood() {
        return fields.stream().filter(field -> !field.isEmpty()).count();
    }
}
