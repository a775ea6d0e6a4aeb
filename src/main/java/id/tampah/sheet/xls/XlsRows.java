package id.tampah.sheet.xls;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.LINE_NUMBER;

import id.tampah.sheet.rows.FilledRows;
import id.tampah.sheet.rows.LineRange;
import id.tampah.sheet.rows.OpenRow;
import java.io.IOException;
import java.util.BitSet;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DefaultRowHeightRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/** Rows of a sheet of an old workbook; its cells follow each other line by line. */
final class XlsRows extends FilledRows {

    private static final byte[] NOTHING = {};
    private static final int ROWS_HIDDEN = 2;

    private final XlsRecords records;
    private final XlsCellReader cells;
    private final BitSet hidden = new BitSet();
    private final BitSet shown = new BitSet();
    private int depth;
    private boolean pending;
    private boolean ended;

    XlsRows(XlsRecords records, XlsCells cells, XlsLinks links, OpenRow row) {
        super(row);
        this.records = records;
        this.cells = new XlsCellReader(records, cells, links);
        if (!records.next() || records.sid() != BOFRecord.sid) {
            throw DAMAGED.because();
        }
        depth = 1;
        ended = new BOFRecord(records.body()).getType() != BOFRecord.TYPE_WORKSHEET;
    }

    @Override
    protected boolean advance() throws IOException {
        int line = pending ? startPending() : -1;
        while (!ended && !pending) {
            if (!records.next()) {
                throw DAMAGED.because();
            }
            if (cells.isCell()) {
                line = cell(line);
            } else {
                layout(records.sid(), records.body());
            }
        }
        return row.cells() > 0 && line >= 0 || pending && advance();
    }

    private int startPending() {
        pending = false;
        start(cells.line());
        cells.fill(row);
        return cells.line();
    }

    /** Fills the cell into its row, or keeps it where it belongs to a later one. */
    private int cell(int line) {
        if (depth != 1) {
            return line;
        }
        cells.open();
        if (cells.line() == line) {
            cells.fill(row);
            return line;
        }
        if (line >= 0) {
            pending = true;
            return line;
        }
        start(cells.line());
        cells.fill(row);
        return cells.line();
    }

    private void start(int line) {
        if (line + 1 <= row.line()) {
            throw LINE_NUMBER.because(row.sheet(), row.line());
        }
        boolean isHidden = hidden.get(line) || tally.rowsHiddenByDefault() && !shown.get(line);
        row.start(line + 1, isHidden, NOTHING);
    }

    private void layout(short sid, RecordInputStream body) {
        switch (sid) {
            case BOFRecord.sid -> depth++;
            case EOFRecord.sid -> ended = --depth == 0;
            case RowRecord.sid -> rowFormat(new RowRecord(body));
            case ColumnInfoRecord.sid -> columns(new ColumnInfoRecord(body));
            case DefaultRowHeightRecord.sid -> defaultHeight(new DefaultRowHeightRecord(body));
            case MergeCellsRecord.sid -> merge(new MergeCellsRecord(body));
            default -> {}
        }
    }

    private void rowFormat(RowRecord format) {
        (format.getZeroHeight() ? hidden : shown).set(format.getRowNumber());
    }

    private void columns(ColumnInfoRecord columns) {
        if (columns.getHidden() || columns.getColumnWidth() == 0) {
            tally.hideColumns(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
        }
    }

    private void defaultHeight(DefaultRowHeightRecord height) {
        if ((height.getOptionFlags() & ROWS_HIDDEN) != 0) {
            tally.hideRowsByDefault();
        }
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            tally.merge(new LineRange(area.getFirstRow() + 1, area.getLastRow() + 1));
        }
    }

    @Override
    public long bytesRead() {
        return records.passed();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
