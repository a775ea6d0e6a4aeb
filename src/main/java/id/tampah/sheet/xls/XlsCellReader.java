package id.tampah.sheet.xls;

import id.tampah.sheet.rows.OpenRow;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;

/** Understands the records that hold cells; the text a formula came to follows in a record of its own. */
@RequiredArgsConstructor
final class XlsCellReader {

    private static final Set<Short> CELLS = Set.of(
            NumberRecord.sid,
            RKRecord.sid,
            MulRKRecord.sid,
            LabelSSTRecord.sid,
            LabelRecord.sid,
            BoolErrRecord.sid,
            FormulaRecord.sid,
            StringRecord.sid);

    private final XlsRecords records;
    private final XlsCells cells;
    private final XlsLinks links;

    private @Nullable CellValueRecordInterface single;
    private @Nullable MulRKRecord several;
    private @Nullable String result;
    private int line;
    private int column;

    boolean isCell() {
        return CELLS.contains(records.sid());
    }

    /** Line of the cell opened last, counted from 0. */
    int line() {
        return line;
    }

    /** Parses the cell at hand without putting it anywhere yet. */
    void open() {
        RecordInputStream body = records.body();
        result = records.sid() == StringRecord.sid ? new StringRecord(body).getString() : null;
        several = records.sid() == MulRKRecord.sid ? new MulRKRecord(body) : null;
        single = result == null && several == null ? one(records.sid(), body) : null;
        if (several != null) {
            line = several.getRow();
        } else if (single != null) {
            line = single.getRow();
            column = single.getColumn() & 0xffff;
        }
    }

    private static @Nullable CellValueRecordInterface one(short sid, RecordInputStream body) {
        return switch (sid) {
            case NumberRecord.sid -> new NumberRecord(body);
            case LabelSSTRecord.sid -> new LabelSSTRecord(body);
            case LabelRecord.sid -> new LabelRecord(body);
            case BoolErrRecord.sid -> new BoolErrRecord(body);
            case FormulaRecord.sid -> new FormulaRecord(body);
            default -> new RKRecord(body);
        };
    }

    /** Puts the opened cell, or cells, into their row. */
    void fill(OpenRow row) {
        if (result != null) {
            formulaText(row, result);
        } else if (several != null) {
            numbers(row, several);
        } else {
            value(row);
        }
    }

    private void numbers(OpenRow row, MulRKRecord numbers) {
        for (int i = 0; i < numbers.getNumColumns(); i++) {
            int at = (numbers.getFirstColumn() & 0xffff) + i;
            cells.number(row, at, numbers.getXFAt(i) & 0xffff, numbers.getRKNumberAt(i));
        }
    }

    private void value(OpenRow row) {
        switch (single) {
            case NumberRecord number -> cells.number(row, column, number.getXFIndex() & 0xffff, number.getValue());
            case RKRecord number -> cells.number(row, column, number.getXFIndex() & 0xffff, number.getRKNumber());
            case LabelSSTRecord text -> cells.shared(row, column, text.getSSTIndex());
            case LabelRecord text -> cells.text(row, column, text.getValue());
            case BoolErrRecord truth when truth.isBoolean() -> cells.truth(row, column, truth.getBooleanValue());
            case BoolErrRecord error -> cells.error(row, column, error.getErrorValue() & 0xff);
            case FormulaRecord formula -> formula(row, formula);
            case null, default -> {}
        }
    }

    private void formula(OpenRow row, FormulaRecord formula) {
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> cells.number(row, column, formula.getXFIndex() & 0xffff, formula.getValue());
            case BOOLEAN -> cells.truth(row, column, formula.getCachedBooleanValue());
            case ERROR -> cells.error(row, column, formula.getCachedErrorValue());
            default -> {}
        }
        row.formula(column);
        if (links.leadOutside(formula)) {
            row.linked(column);
        }
    }

    private void formulaText(OpenRow row, String text) {
        if (row.isFormula(column)) {
            row.result(column, text);
        }
    }
}
