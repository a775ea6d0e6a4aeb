package id.tampah.sheet.xlsx;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.LINE_NUMBER;

import id.tampah.sheet.rows.FilledRows;
import id.tampah.sheet.rows.OpenRow;
import id.tampah.sheet.xml.NotUnderstoodException;
import id.tampah.sheet.xml.Tag;
import id.tampah.sheet.xml.Xml;
import id.tampah.sheet.xml.XmlHead;
import id.tampah.sheet.xml.XmlWindow;
import java.io.IOException;

/**
 * Rows of a sheet found by looking for tags in the unpacked bytes, without an XML parser.
 *
 * <p>Knows what Excel, LibreOffice and the usual libraries write; anything else ends in
 * {@link NotUnderstoodException} and is read by {@link StaxRows}.
 */
final class ByteRows extends FilledRows {

    private static final byte[] DATA = Tag.mark("<sheetData");
    private static final byte[] DATA_END = Tag.mark("</sheetData");
    private static final byte[] ROW = Tag.mark("<row");
    private static final int EXCEL_LINES = 1_048_576;

    private final XmlWindow window;
    private final CellScanner scanner;
    private final SheetParts parts;

    private final Tag tag = new Tag();
    private State state = State.HEAD;
    private int safe;
    private int line;

    private enum State {
        HEAD,
        ROWS,
        TAIL,
        DONE
    }

    ByteRows(XmlWindow window, XlsxCells cells, OpenRow row) {
        super(row);
        this.window = window;
        this.scanner = new CellScanner(cells, row);
        this.parts = new SheetParts(tally);
    }

    @Override
    protected boolean advance() throws IOException {
        while (state != State.DONE) {
            switch (state) {
                case HEAD -> head();
                case ROWS -> {
                    if (readRow()) {
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
            window.at = scanner.read(window.bytes, window.at);
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

    @Override
    public long bytesRead() {
        return window.passed();
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
