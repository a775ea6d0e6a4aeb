package id.tampah.sheet.xls;

import static id.tampah.sheet.Refusal.SHARED_TEXT_MISSING;

import id.tampah.sheet.bytes.TextStore;
import id.tampah.sheet.rows.Cell;
import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.CellReference;
import id.tampah.sheet.rows.CellText;
import id.tampah.sheet.rows.OpenRow;
import id.tampah.sheet.values.CellFormats;
import id.tampah.sheet.values.Numbers;
import id.tampah.sheet.values.SerialDates;
import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.FormulaError;

/** What the cells of one old workbook mean. */
@RequiredArgsConstructor
final class XlsCells implements CellText {

    private final TextStore texts;
    private final CellFormats formats;

    @Override
    public boolean countsFrom1904() {
        return formats.countsFrom1904();
    }

    void number(OpenRow row, int column, int style, double value) {
        Cell cell = row.cell(column);
        cell.style = style;
        cell.number = value;
        String day = formats.isDate(style) ? SerialDates.text(value, countsFrom1904()) : null;
        cell.text(day == null ? CellKind.NUMBER : CellKind.DATE, day == null ? digits(style, value) : day);
    }

    private String digits(int style, double value) {
        return formats.padded(style, Numbers.plain(Double.toString(value)));
    }

    void shared(OpenRow row, int column, int index) {
        if (index < 0 || index >= texts.size()) {
            throw SHARED_TEXT_MISSING.because(row.sheet(), CellReference.of(column, row.line()));
        }
        if (texts.isTooLong(index)) {
            throw row.refusesLength(column);
        }
        text(row, column, texts.get(index));
    }

    void text(OpenRow row, int column, String text) {
        if (!text.isEmpty()) {
            row.cell(column).text(CellKind.TEXT, text);
            row.checkLength(column);
        }
    }

    void truth(OpenRow row, int column, boolean value) {
        row.cell(column).text(CellKind.BOOLEAN, value ? "TRUE" : "FALSE");
    }

    void error(OpenRow row, int column, int code) {
        String shown =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
        row.cell(column).text(CellKind.ERROR, shown);
    }

    @Override
    public String of(Cell cell, byte[] bytes) {
        return cell.text == null ? "" : cell.text;
    }

    @Override
    public String shown(Cell cell, byte[] bytes) {
        boolean number = cell.kind == CellKind.NUMBER || cell.kind == CellKind.DATE;
        return number ? formats.shown(cell.style, cell.number) : of(cell, bytes);
    }
}
