package id.tampah.sheet.xlsx;

import static id.tampah.sheet.Refusal.CELL_REFERENCE;

import id.tampah.sheet.rows.Cell;
import id.tampah.sheet.rows.OpenRow;
import id.tampah.sheet.xml.NotUnderstoodException;
import id.tampah.sheet.xml.RichText;
import id.tampah.sheet.xml.Tag;
import lombok.RequiredArgsConstructor;

/** Finds the cells of one row in the unpacked bytes. */
@RequiredArgsConstructor
final class CellScanner {

    private static final int EXCEL_COLUMNS = 16_384;
    private static final int LETTERS = 26;

    private final XlsxCells cells;
    private final OpenRow row;
    private final Tag tag = new Tag();
    private final RichText rich = new RichText();
    private final Cell value = new Cell();
    private CellType type = CellType.NUMBER;

    /** Reads from behind the row's opening tag and returns the position behind its closing tag. */
    int read(byte[] b, int from) {
        int i = from;
        int column = -1;
        while (true) {
            if (b[i] != '<') {
                i = space(b, i);
            } else if (b[i + 1] == 'c' && (b[i + 2] == ' ' || b[i + 2] == '>' || b[i + 2] == '/')) {
                column = openCell(b, i + 2, column + 1);
                i = tag.closed ? tag.end() : content(b, tag.end(), column);
            } else {
                return expect(b, i, "</row>");
            }
        }
    }

    private static int expect(byte[] b, int from, String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (b[from + i] != mark.charAt(i)) {
                throw new NotUnderstoodException();
            }
        }
        return from + mark.length();
    }

    private static int space(byte[] b, int i) {
        if (b[i] > ' ' || b[i] <= 0) {
            throw new NotUnderstoodException();
        }
        return i + 1;
    }

    private int openCell(byte[] b, int from, int next) {
        int column = next;
        type = CellType.NUMBER;
        value.clear();
        tag.open(b, from);
        while (tag.next()) {
            if (tag.is('r')) {
                column = column(b, tag.valueStart, tag.valueEnd);
            } else if (tag.is('s')) {
                value.style = Math.max(0, tag.number());
            } else if (tag.is('t')) {
                type = CellType.of(b, tag.valueStart, tag.valueEnd);
            }
        }
        return column;
    }

    /** Column letters followed by the line the cell stands in; anything else is a lie. */
    private int column(byte[] b, int from, int to) {
        int column = 0;
        int i = from;
        while (i < to && b[i] >= 'A' && b[i] <= 'Z' && column <= EXCEL_COLUMNS) {
            column = column * LETTERS + b[i++] - 'A' + 1;
        }
        if (column == 0 || column > EXCEL_COLUMNS || Tag.number(b, i, to) != row.line()) {
            throw CELL_REFERENCE.because(row.sheet(), row.line());
        }
        return column - 1;
    }

    private int content(byte[] b, int from, int column) {
        boolean filled = false;
        boolean formula = false;
        boolean linked = false;
        int i = from;
        while (true) {
            if (b[i] != '<') {
                i = space(b, i);
                continue;
            }
            switch (b[i + 1]) {
                case 'v' -> {
                    i = plain(b, i);
                    filled = value.end > value.start;
                }
                case 'i' -> {
                    i = inline(b, i);
                    filled = value.text == null ? value.end > value.start : !value.text.isEmpty();
                }
                case 'f' -> {
                    int open = i;
                    i = formula(b, open);
                    formula = true;
                    linked = ForeignFormula.is(b, open, i);
                }
                case '/' -> {
                    finish(b, column, filled, formula, linked);
                    return expect(b, i, "</c>");
                }
                default -> throw new NotUnderstoodException();
            }
        }
    }

    private int plain(byte[] b, int from) {
        int open = from + 2;
        while (b[open] != '>') {
            open++;
        }
        if (b[open - 1] == '/') {
            value.start = value.end;
            return open + 1;
        }
        int i = ++open;
        while (b[i] != '<') {
            value.escaped |= b[i] == '&' || b[i] == '\r';
            i++;
        }
        value.start = open;
        value.end = i;
        return expect(b, i, "</v>");
    }

    private int inline(byte[] b, int from) {
        int after = rich.read(b, expect(b, from, "<is>"));
        value.start = rich.start;
        value.end = rich.end;
        value.escaped = rich.escaped;
        value.text = rich.joined;
        return after;
    }

    private static int formula(byte[] b, int from) {
        int i = from + 2;
        while (b[i] != '>') {
            i++;
        }
        if (b[i - 1] == '/') {
            return i + 1;
        }
        while (b[i] != '<') {
            i++;
        }
        return expect(b, i, "</f>");
    }

    private void finish(byte[] b, int column, boolean filled, boolean formula, boolean linked) {
        if (filled) {
            cells.assign(row, column, type, value, b);
        }
        if (formula) {
            row.formula(column);
        }
        if (linked) {
            row.linked(column);
        }
    }
}
