package id.tampah.sheet.rows;

import static id.tampah.sheet.Refusal.CELL_REFERENCE;
import static id.tampah.sheet.Refusal.TOO_MANY_COLUMNS;

import id.tampah.sheet.Limits;

/** The row as its reader fills it, line after line. */
public final class OpenRow extends SheetRow {

    private static final int EXCEL_COLUMNS = 16_384;

    public OpenRow(String sheet, CellText cellText, Limits limits) {
        super(sheet, cellText, limits);
    }

    /** Begins the next row, whose cells are slices of these bytes until the row after it. */
    public void start(int newLine, boolean isHidden, byte[] newBytes) {
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
    public Cell cell(int column) {
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
    public void refuseBeyond(int column) {
        if (column > EXCEL_COLUMNS) {
            throw TOO_MANY_COLUMNS.because(sheet, line, limits.columns());
        }
    }

    /** Marks the cell as a formula, with or without a remembered result. */
    public void formula(int column) {
        Cell cell = column < width ? cells[column] : cell(column);
        cell.formula = true;
        formulas++;
    }

    /** Marks the formula of a cell as one that takes its value from another file. */
    public void linked(int column) {
        cells[column].linked = true;
    }

    /** Whether the cell is marked as a formula. */
    public boolean isFormula(int column) {
        return column < width && cells[column].formula;
    }

    /** The text a formula came to, where the file tells it after the formula. */
    public void result(int column, String text) {
        cells[column].text(CellKind.TEXT, text);
        checkLength(column);
    }

    /** Gives the cell bytes of its own instead of the row's. */
    public void own(int column, byte[] own) {
        cells[column].own = own;
    }

    /** The refusal of a cell longer than cells may be. */
    public RuntimeException refusesLength(int column) {
        return tooLong(column);
    }

    /** Refuses long cells even where nobody asks for their text. */
    public void checkLength(int column) {
        Cell cell = cells[column];
        if (cell.end - cell.start > limits.cellChars() || cell.text != null) {
            checked(column, text(column));
        }
    }
}
