package id.tampah.sheet.csv;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.LINE_TOO_LONG;
import static id.tampah.sheet.Refusal.OPEN_QUOTE;

import id.tampah.sheet.Limits;
import id.tampah.sheet.bytes.ByteWindow;
import id.tampah.sheet.rows.Cell;
import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.FilledRows;
import id.tampah.sheet.rows.OpenRow;
import java.io.IOException;
import java.io.InputStream;

/** Records of a text file (RFC 4180 and its relatives); lines are counted as Excel shows them. */
final class CsvRows extends FilledRows {

    private final ByteWindow window;
    private final CsvDialect dialect;
    private final int longest;

    private int line;
    private int start;
    private int end;
    private boolean escaped;

    CsvRows(InputStream in, CsvDialect dialect, String sheet, Limits limits) {
        super(new OpenRow(sheet, (cell, bytes) -> text(dialect, cell, bytes), limits));
        this.window = new ByteWindow(in);
        this.dialect = dialect;
        this.longest = limits.lineBytes();
    }

    private static String text(CsvDialect dialect, Cell cell, byte[] bytes) {
        String text = dialect.decode(bytes, cell.start, cell.end);
        return cell.escaped ? text.replace("\"\"", "\"") : text;
    }

    @Override
    protected boolean advance() throws IOException {
        while (hasMore()) {
            line++;
            readRecord();
            if (row.cells() > 0 && !(line == 1 && dialect.separatorLine())) {
                return true;
            }
        }
        return false;
    }

    /** Keeps one whole record in the window. */
    private boolean hasMore() throws IOException {
        if (window.to - window.at <= longest) {
            window.more();
        }
        return window.at < window.to;
    }

    private void readRecord() {
        row.start(line, false, window.bytes);
        int limit = Math.min(window.to, window.at + longest);
        int i = window.at;
        int column = 0;
        while (true) {
            i = field(i, limit);
            if (end > start) {
                fill(column);
            }
            if (i >= limit || window.bytes[i] != dialect.separator()) {
                break;
            }
            row.refuseBeyond(++column);
            i++;
        }
        window.at = afterLineEnd(i, limit);
    }

    private void fill(int column) {
        Cell cell = row.cell(column);
        cell.slice(CellKind.TEXT, start, end);
        cell.escaped = escaped;
        row.checkLength(column);
    }

    private int field(int from, int limit) {
        escaped = false;
        return from < limit && window.bytes[from] == '"' ? quoted(from + 1, limit) : plain(from, limit);
    }

    private int plain(int from, int limit) {
        byte[] b = window.bytes;
        byte separator = dialect.separator();
        int i = from;
        while (i < limit && b[i] != separator && b[i] != '\n' && b[i] != '\r') {
            if (b[i] == 0) {
                throw DAMAGED.because();
            }
            i++;
        }
        start = from;
        end = i;
        return i;
    }

    private int quoted(int from, int limit) {
        byte[] b = window.bytes;
        int i = from;
        while (i < limit) {
            if (b[i] == '"') {
                if (i + 1 >= limit || b[i + 1] != '"') {
                    return closeQuote(from, i, limit);
                }
                escaped = true;
                i++;
            }
            i++;
        }
        throw limit < window.to ? LINE_TOO_LONG.because(line, longest / 1024) : OPEN_QUOTE.because(line);
    }

    /** Text between the closing quote and the separator belongs to nobody and is left out. */
    private int closeQuote(int from, int quote, int limit) {
        int next = plain(quote + 1, limit);
        start = from;
        end = quote;
        return next;
    }

    private int afterLineEnd(int at, int limit) {
        if (at >= limit) {
            if (limit < window.to) {
                throw LINE_TOO_LONG.because(line, longest / 1024);
            }
            return at;
        }
        boolean pair = window.bytes[at] == '\r' && at + 1 < window.to && window.bytes[at + 1] == '\n';
        return at + (pair ? 2 : 1);
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
