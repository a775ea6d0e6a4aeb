package id.tampah.sheet.reading;

import static id.tampah.sheet.Refusal.CELL_REFERENCE;
import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.LINE_NUMBER;

import java.io.IOException;

/**
 * Rows of a sheet found by looking for tags in the unpacked bytes, without an XML parser.
 *
 * <p>Knows what Excel, LibreOffice and the usual libraries write; anything else ends in
 * {@link NotUnderstoodException} and is read by {@link StaxRows}.
 */
final class ByteRows implements RowSource {

    private static final byte[] DATA = Tag.mark("<sheetData");
    private static final byte[] DATA_END = Tag.mark("</sheetData");
    private static final byte[] ROW = Tag.mark("<row");
    private static final int EXCEL_COLUMNS = 16_384;
    private static final int EXCEL_LINES = 1_048_576;

    private final ByteWindow window;
    private final XlsxCells cells;
    private final SheetParts parts;

    private final SheetRow row;

    private final SheetTally tally = new SheetTally();

    private final Tag tag = new Tag();
    private final RichText rich = new RichText();
    private final Cell value = new Cell();
    private State state = State.HEAD;
    private int safe;
    private int line;

    private enum State {
        HEAD,
        ROWS,
        TAIL,
        DONE
    }

    ByteRows(ByteWindow window, XlsxCells cells, SheetRow row) {
        this.window = window;
        this.cells = cells;
        this.row = row;
        this.parts = new SheetParts(tally);
    }

    @Override
    public boolean next() throws IOException {
        while (state != State.DONE) {
            switch (state) {
                case HEAD -> head();
                case ROWS -> {
                    if (readRow()) {
                        tally.count(row);
                        return true;
                    }
                }
                default -> tail();
            }
        }
        return false;
    }

    private void head() throws IOException {
        XmlHead.checkEncoding(window);
        for (int end = window.nextTag(); ; end = window.nextTag()) {
            if (end < 0) {
                throw new NotUnderstoodException();
            }
            boolean data = window.startsWith(window.at, DATA);
            boolean empty = window.bytes[end - 2] == '/';
            parts.see(window);
            window.at = end;
            if (data) {
                safe = end;
                state = empty ? State.TAIL : State.ROWS;
                return;
            }
        }
    }

    private void tail() throws IOException {
        for (int end = window.nextTag(); end >= 0; end = window.nextTag()) {
            parts.see(window);
            window.at = end;
        }
        state = State.DONE;
    }

    private boolean readRow() throws IOException {
        window.skipSpace();
        if (window.at >= safe) {
            safe = window.boundary(ROW, DATA_END);
            window.skipSpace();
        }
        if (window.startsWith(window.at, DATA_END)) {
            state = State.TAIL;
            return false;
        }
        if (!window.startsWith(window.at, ROW)) {
            throw new NotUnderstoodException();
        }
        openRow(window.at + ROW.length);
        if (!tag.closed) {
            readCells();
        }
        if (window.at > safe) {
            throw DAMAGED.because();
        }
        return row.cells() > 0;
    }

    private void openRow(int from) {
        int number = line + 1;
        boolean hidden = tally.rowsHiddenByDefault();
        tag.open(window.bytes, from);
        while (tag.next()) {
            if (tag.is('r')) {
                number = tag.number();
            } else if (tag.is("hidden")) {
                hidden = Xml.isTrue(tag.value());
            } else if (tag.is("ht")) {
                hidden |= SheetParts.isNothing(tag.value());
            }
        }
        if (number <= line || number > EXCEL_LINES) {
            throw LINE_NUMBER.because(row.sheet(), line);
        }
        line = number;
        row.start(line, hidden, window.bytes);
        window.at = tag.end();
    }

    private void readCells() {
        byte[] b = window.bytes;
        int i = window.at;
        int column = -1;
        while (true) {
            if (b[i] != '<') {
                i = space(b, i);
            } else if (b[i + 1] == 'c' && (b[i + 2] == ' ' || b[i + 2] == '>' || b[i + 2] == '/')) {
                column = openCell(b, i + 2, column + 1);
                i = tag.closed ? tag.end() : content(b, tag.end(), column);
            } else if (b[i + 1] == '/' && b[i + 2] == 'r' && b[i + 3] == 'o' && b[i + 4] == 'w' && b[i + 5] == '>') {
                window.at = i + 6;
                return;
            } else {
                throw new NotUnderstoodException();
            }
        }
    }

    private static int space(byte[] b, int i) {
        if (b[i] > ' ' || b[i] <= 0) {
            throw new NotUnderstoodException();
        }
        return i + 1;
    }

    private CellType type = CellType.NUMBER;

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
            column = column * 26 + b[i++] - 'A' + 1;
        }
        if (column == 0 || column > EXCEL_COLUMNS || Tag.number(b, i, to) != line) {
            throw CELL_REFERENCE.because(row.sheet(), line);
        }
        return column - 1;
    }

    private int content(byte[] b, int from, int column) {
        boolean filled = false;
        boolean formula = false;
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
                    i = formula(b, i);
                    formula = true;
                }
                case '/' -> {
                    finish(column, filled, formula);
                    return closed(b, i);
                }
                default -> throw new NotUnderstoodException();
            }
        }
    }

    private static int closed(byte[] b, int i) {
        if (b[i + 2] != 'c' || b[i + 3] != '>') {
            throw new NotUnderstoodException();
        }
        return i + 4;
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
        if (b[i + 1] != '/' || b[i + 2] != 'v' || b[i + 3] != '>') {
            throw new NotUnderstoodException();
        }
        return i + 4;
    }

    private int inline(byte[] b, int from) {
        if (b[from + 2] != 's' || b[from + 3] != '>') {
            throw new NotUnderstoodException();
        }
        int after = rich.read(b, from + 4);
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
        if (b[i + 1] != '/' || b[i + 2] != 'f' || b[i + 3] != '>') {
            throw new NotUnderstoodException();
        }
        return i + 4;
    }

    private void finish(int column, boolean filled, boolean formula) {
        if (filled) {
            cells.assign(row, column, type, value, window.bytes);
        }
        if (formula) {
            row.formula(column);
        }
    }

    @Override
    public SheetRow row() {
        return row;
    }

    @Override
    public SheetTally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
