package id.tampah.intake;

import id.tampah.sheet.columns.ColumnProposal.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a sheet with what its columns seem to mean.
 *
 * @param headerLine line of the headings, 0 where there are none
 * @param lines the first lines a header may stand in
 * @param layout key by which the same headings are known again
 * @param missing heading of a column without which the sheet cannot be read
 */
public record SheetPreview(
        int number,
        String name,
        int headerLine,
        Basis basis,
        List<Integer> lines,
        List<PreviewColumn> columns,
        String layout,
        @Nullable String missing) {

    /** Whether somebody took a row of people for the headings. */
    boolean holdsNumbersInHeader() {
        return columns.stream().anyMatch(column -> column.heading().matches(".*([0-9]{8}|[•*]{8}).*"));
    }

    /** The same sheet with the fields somebody chose. */
    public SheetPreview told(List<String> fields) {
        List<PreviewColumn> chosen = columns.stream()
                .map(column -> column.number() < fields.size() ? column.meaning(fields.get(column.number())) : column)
                .toList();
        return new SheetPreview(number, name, headerLine, basis, lines, chosen, layout, missing);
    }

    /** Whether the sheet may be read as it is understood. */
    public boolean certain() {
        return basis != Basis.DOUBTFUL && missing == null;
    }
}
