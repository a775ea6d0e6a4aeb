package id.tampah.sheet.xlsx;

import static id.tampah.sheet.Refusal.SHARED_TEXT_MISSING;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.tampah.sheet.bytes.TextStore;
import id.tampah.sheet.rows.Cell;
import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.CellReference;
import id.tampah.sheet.rows.CellText;
import id.tampah.sheet.rows.OpenRow;
import id.tampah.sheet.values.CellFormats;
import id.tampah.sheet.values.Numbers;
import id.tampah.sheet.values.SerialDates;
import id.tampah.sheet.xml.Tag;
import id.tampah.sheet.xml.XmlText;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** What the cells of one workbook mean: shared strings, styles and the day they count from. */
@RequiredArgsConstructor
final class XlsxCells implements CellText {

    private static final int LONGEST_NUMBER = 40;

    private final TextStore shared;
    private final CellFormats formats;

    @Override
    public boolean countsFrom1904() {
        return formats.countsFrom1904();
    }

    /** Fills the cell from the bytes of its value. */
    void assign(OpenRow row, int column, CellType type, Cell value, byte[] bytes) {
        Cell cell = row.cell(column);
        cell.style = value.style;
        cell.escaped = value.escaped;
        switch (type) {
            case SHARED -> share(row, cell, Tag.number(bytes, value.start, value.end), column);
            case NUMBER -> number(cell, bytes, value);
            case ISO_DATE -> isoDate(cell, bytes, value);
            case BOOLEAN -> cell.slice(CellKind.BOOLEAN, value.start, value.end);
            case ERROR -> cell.slice(CellKind.ERROR, value.start, value.end);
            case TEXT, INLINE -> text(row, cell, column, value);
        }
    }

    private static void text(OpenRow row, Cell cell, int column, Cell value) {
        cell.slice(CellKind.TEXT, value.start, value.end);
        cell.text = value.text;
        row.checkLength(column);
    }

    private void share(OpenRow row, Cell cell, int index, int column) {
        if (index < 0 || index >= shared.size()) {
            throw SHARED_TEXT_MISSING.because(row.sheet(), CellReference.of(column, row.line()));
        }
        if (shared.isTooLong(index)) {
            throw row.refusesLength(column);
        }
        cell.kind = CellKind.TEXT;
        cell.shared = index;
    }

    private void number(Cell cell, byte[] bytes, Cell value) {
        boolean day = formats.isDate(value.style) && dayOf(bytes, value) != null;
        cell.slice(day ? CellKind.DATE : CellKind.NUMBER, value.start, value.end);
        cell.scientific = hasExponent(bytes, value);
    }

    private @Nullable String dayOf(byte[] bytes, Cell value) {
        if (value.end - value.start > LONGEST_NUMBER) {
            return null;
        }
        try {
            return SerialDates.text(number(bytes, value), countsFrom1904());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Strict workbooks write dates as text: 2020-04-28 or 2020-04-28T00:00:00. */
    private static void isoDate(Cell cell, byte[] bytes, Cell value) {
        String text = XmlText.decode(bytes, value.start, value.end, value.escaped);
        int time = text.indexOf('T');
        boolean midnight = time > 0 && text.substring(time).matches("T00:00(:00(\\.0+)?)?Z?");
        cell.text(CellKind.DATE, midnight ? text.substring(0, time) : text.replace('T', ' '));
    }

    @Override
    public String of(Cell cell, byte[] bytes) {
        if (cell.shared >= 0) {
            return shared.get(cell.shared);
        }
        return switch (cell.kind) {
            case NUMBER -> formats.padded(cell.style, Numbers.text(bytes, cell.start, cell.end));
            case DATE -> Objects.requireNonNullElse(dayOf(bytes, cell), "");
            case BOOLEAN -> bytes[cell.start] == '1' || bytes[cell.start] == 't' ? "TRUE" : "FALSE";
            case EMPTY -> "";
            case TEXT, ERROR, FORMULA -> XmlText.decode(bytes, cell.start, cell.end, cell.escaped);
        };
    }

    @Override
    public String shown(Cell cell, byte[] bytes) {
        if (cell.kind != CellKind.NUMBER && (cell.kind != CellKind.DATE || cell.text != null)) {
            return cell.text == null ? of(cell, bytes) : cell.text;
        }
        try {
            return formats.shown(cell.style, number(bytes, cell));
        } catch (NumberFormatException e) {
            return of(cell, bytes);
        }
    }

    private static double number(byte[] bytes, Cell value) {
        return Double.parseDouble(new String(bytes, value.start, value.end - value.start, ISO_8859_1));
    }

    private static boolean hasExponent(byte[] bytes, Cell value) {
        for (int i = value.start; i < value.end; i++) {
            if (bytes[i] == 'E' || bytes[i] == 'e') {
                return true;
            }
        }
        return false;
    }
}
