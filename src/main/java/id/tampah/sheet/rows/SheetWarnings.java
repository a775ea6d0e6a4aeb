package id.tampah.sheet.rows;

import java.util.List;

/**
 * What a person looking at the sheet would not see, counted so that nobody passes it unseen.
 *
 * @param rows rows that hold something, hidden ones included
 * @param hiddenRows rows hidden or of no height
 * @param hiddenColumns hidden columns that hold something
 * @param formulaRows rows with at least one formula
 * @param merged lines that merged cells span, title lines included; at most the first thousand
 */
public record SheetWarnings(int rows, int hiddenRows, int hiddenColumns, int formulaRows, List<LineRange> merged) {

    public SheetWarnings {
        merged = List.copyOf(merged);
    }

    /** Merged areas that touch the data, which begins at this line. */
    public long mergedFrom(int firstDataLine) {
        return merged.stream().filter(range -> range.last() >= firstDataLine).count();
    }
}
