package id.tampah.sheet.reading;

import static id.tampah.sheet.Refusal.CELL_REFERENCE;
import static id.tampah.sheet.Refusal.CELL_TOO_LONG;
import static id.tampah.sheet.Refusal.TOO_MANY_COLUMNS;

import id.tampah.sheet.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One row of a sheet, reused from line to line; columns count from 0.
 *
 * <p>Cells are slices of the bytes just read. They become text only when asked for.
 */
public final class SheetRow {

    private static final int EXCEL_COLUMNS = 16_384;

    private final String sheet;

    private final CellText cellText;
    private final Limits limits;
    private final Cell[] cells;

    private byte[] bytes = {};
    private int line;
    private int width;
    private int formulas;
    private boolean hidden;

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
     * The cell as a person reads it: whole numbers with all digits the file holds, dates as yyyy-MM-dd.
     *
     * @return empty text where there is nothing
     */
    public String text(int column) {
        if (isBlank(column)) {
            return "";
        }
        Cell cell = cells[column];
        if (cell.text == null) {
            cell.text = checked(column, cellText.of(cell, bytes));
        }
        return cell.text;
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

    /** Begins the next row, whose cells are slices of these bytes until the row after it. */
    void start(int newLine, boolean isHidden, byte[] newBytes) {
        for (int column = 0; column < width; column++) {
            cells[column].clear();
        }
        line = newLine;
        bytes = newBytes;
        hidden = isHidden;
        width = 0;
        formulas = 0;
    }

    /** The cell to fill in; a second one at the same place would make the file mean two things. */
    Cell cell(int column) {
        if (column >= cells.length) {
            throw TOO_MANY_COLUMNS.because(sheet, line, limits.columns());
        }
        Cell cell = cells[column];
        if (cell.kind != CellKind.EMPTY || cell.formula) {
            throw CELL_REFERENCE.because(sheet, line);
        }
        width = Math.max(width, column + 1);
        return cell;
    }

    /** Refuses a line of nothing but separators, far beyond the columns it may have. */
    void refuseBeyond(int column) {
        if (column > EXCEL_COLUMNS) {
            throw TOO_MANY_COLUMNS.because(sheet, line, limits.columns());
        }
    }

    /** Marks the cell as a formula, with or without a remembered result. */
    void formula(int column) {
        Cell cell = column < width ? cells[column] : cell(column);
        cell.formula = true;
        formulas++;
    }

    /** Makes the text now, because its bytes will not stay. */
    void settle(int column, byte[] own) {
        Cell cell = cells[column];
        if (cell.text == null) {
            cell.text = checked(column, cellText.of(cell, own));
        }
    }

    private String checked(int column, String text) {
        if (text.length() > limits.cellChars()) {
            throw tooLong(column);
        }
        return text;
    }

    RuntimeException tooLong(int column) {
        return CELL_TOO_LONG.because(CellReference.of(column, line), limits.cellChars());
    }

    /** Refuses long cells even where nobody asks for their text. */
    void checkLength(int column) {
        Cell cell = cells[column];
        if (cell.end - cell.start > limits.cellChars() || cell.text != null) {
            checked(column, text(column));
        }
    }
}
