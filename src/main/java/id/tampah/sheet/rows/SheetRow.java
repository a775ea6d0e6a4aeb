package id.tampah.sheet.rows;

import static id.tampah.sheet.Refusal.CELL_TOO_LONG;

import id.tampah.sheet.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One row of a sheet, reused from line to line; columns count from 0.
 *
 * <p>Cells are slices of the bytes just read. They become text only when asked for.
 */
public abstract sealed class SheetRow permits OpenRow {

    final String sheet;
    final CellText cellText;
    final Limits limits;
    final Cell[] cells;

    byte[] bytes = {};
    int line;
    int width;
    int formulas;
    boolean hidden;
    BitSet hiddenColumns = new BitSet();

    SheetRow(String sheet, CellText cellText, Limits limits) {
        this.sheet = sheet;
        this.cellText = cellText;
        this.limits = limits;
        this.cells = new Cell[limits.columns()];
        Arrays.setAll(cells, column -> new Cell());
    }

    /** Name of the sheet. */
    public String sheet() {
        return sheet;
    }

    /** Line number as Excel shows it, from 1. */
    public int line() {
        return line;
    }

    /** Number of columns up to the last one that holds something. */
    public int cells() {
        return width;
    }

    /** Whether the row is hidden or has no height. */
    public boolean isHidden() {
        return hidden;
    }

    /** How many cells of the row are formulas. */
    public int formulas() {
        return formulas;
    }

    /** Whether the sheet has hidden columns before its rows begin. */
    public boolean hidesColumns() {
        return !hiddenColumns.isEmpty();
    }

    /** Whether nobody sees the column who opens the file. */
    public boolean isHiddenColumn(int column) {
        return column >= 0 && hiddenColumns.get(column);
    }

    /** Whether the cell is a formula that takes its value from another file. */
    public boolean isLinked(int column) {
        return column >= 0 && column < width && cells[column].linked;
    }

    /** Whether serial day numbers of this file count from 1904 instead of 1900. */
    public boolean countsFrom1904() {
        return cellText.countsFrom1904();
    }

    public CellKind kind(int column) {
        if (column >= width || column < 0) {
            return CellKind.EMPTY;
        }
        return cells[column].formula ? CellKind.FORMULA : cells[column].kind;
    }

    /** Whether there is nothing in the cell, not even blanks. */
    public boolean isBlank(int column) {
        return kind(column) == CellKind.EMPTY;
    }

    /**
     * What the cell holds, for programs: whole numbers with all digits of the file, dates as yyyy-MM-dd.
     *
     * @return empty text where there is nothing
     */
    public String text(int column) {
        if (isBlank(column)) {
            return "";
        }
        Cell cell = cells[column];
        if (cell.text == null) {
            cell.text = checked(column, cellText.of(cell, bytesOf(cell)));
        }
        return cell.text;
    }

    /** What the cell shows, for people: numbers and dates in the format the file gives them, as Excel would. */
    public String shown(int column) {
        return isBlank(column) ? "" : cellText.shown(cells[column], bytesOf(cells[column]));
    }

    /** Whether the file writes this number with an exponent, a sign that digits of a NIK may be lost. */
    public boolean isScientific(int column) {
        return kind(column) == CellKind.NUMBER && cells[column].scientific;
    }

    /** All cells as text, for previews. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            texts.add(text(column));
        }
        return texts;
    }

    private byte[] bytesOf(Cell cell) {
        return cell.own == null ? bytes : cell.own;
    }

    final String checked(int column, String text) {
        if (text.length() > limits.cellChars()) {
            throw tooLong(column);
        }
        return text;
    }

    final RuntimeException tooLong(int column) {
        return CELL_TOO_LONG.because(CellReference.of(column, line), limits.cellChars());
    }
}
