package id.tampah.sheet.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Counts what a sheet hides while its rows pass by. */
public final class SheetTally {

    private static final int MOST_MERGED = 1_000;
    private static final int EXCEL_COLUMNS = 16_384;

    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenWithContent = new BitSet();
    private final List<LineRange> merged = new ArrayList<>();
    private int rows;
    private int hiddenRows;
    private int formulaRows;
    private boolean rowsHiddenByDefault;

    /** First and last column counted from 1, as files do. */
    public void hideColumns(int first, int last) {
        if (first >= 1 && first <= last) {
            hiddenColumns.set(first - 1, Math.min(last, EXCEL_COLUMNS));
        }
    }

    public void hideRowsByDefault() {
        rowsHiddenByDefault = true;
    }

    public boolean rowsHiddenByDefault() {
        return rowsHiddenByDefault;
    }

    public void merge(LineRange range) {
        if (merged.size() < MOST_MERGED) {
            merged.add(range);
        }
    }

    public void count(SheetRow row) {
        row.hiddenColumns = hiddenColumns;
        rows++;
        hiddenRows += row.isHidden() ? 1 : 0;
        formulaRows += row.formulas() > 0 ? 1 : 0;
        for (int c = hiddenColumns.nextSetBit(0); c >= 0 && c < row.cells(); c = hiddenColumns.nextSetBit(c + 1)) {
            if (!row.isBlank(c)) {
                hiddenWithContent.set(c);
            }
        }
    }

    public SheetWarnings warnings() {
        return new SheetWarnings(rows, hiddenRows, hiddenWithContent.cardinality(), formulaRows, merged);
    }
}
