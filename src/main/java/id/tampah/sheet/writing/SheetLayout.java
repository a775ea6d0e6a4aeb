package id.tampah.sheet.writing;

import java.util.List;

/**
 * What a sheet looks like before its first row is written.
 *
 * @param widths width of each column in characters
 * @param frozenRows rows that stay in sight
 * @param choices drop-down lists
 */
public record SheetLayout(List<Integer> widths, int frozenRows, List<DropDown> choices) {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;

    public SheetLayout {
        widths = List.copyOf(widths);
        choices = List.copyOf(choices);
    }

    /** Columns as wide as their headings, the header frozen. */
    public static SheetLayout forHeadings(List<String> headings) {
        return ofWidths(headings.stream()
                .map(heading -> Math.clamp(heading.length() + 4, NARROWEST, WIDEST))
                .toList());
    }

    /** Columns as the program that opens the file likes them, nothing frozen. */
    static SheetLayout plain() {
        return new SheetLayout(List.of(), 0, List.of());
    }

    /** Columns of these widths, the header frozen. */
    public static SheetLayout ofWidths(List<Integer> widths) {
        return new SheetLayout(widths, 1, List.of());
    }

    public SheetLayout withFrozenRows(int rows) {
        return new SheetLayout(widths, rows, choices);
    }

    public SheetLayout withChoices(List<DropDown> dropDowns) {
        return new SheetLayout(widths, frozenRows, dropDowns);
    }
}
