package id.tampah.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one sheet of the file was understood. */
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
        @Nullable String skipped) {

    /** Columns that were understood. */
    public long understood() {
        return fields.stream().filter(field -> !field.isEmpty()).count();
    }
}
