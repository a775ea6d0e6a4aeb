package id.tampah.sheet.xlsx;

import id.tampah.sheet.Limits;
import id.tampah.sheet.rows.Guard;
import id.tampah.sheet.rows.OpenRow;
import id.tampah.sheet.rows.RowSource;
import id.tampah.sheet.rows.SheetRow;
import id.tampah.sheet.rows.SheetTally;
import id.tampah.sheet.xml.NotUnderstoodException;
import id.tampah.sheet.xml.XmlWindow;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Rows of a workbook's sheet: scanned as bytes as long as they are understood, then through the XML reader. */
final class XlsxRows implements RowSource {

    private final SharedStrings.Part part;
    private final XlsxCells cells;
    private final Limits limits;
    private final String sheet;
    private RowSource source;
    private int delivered;

    XlsxRows(SharedStrings.Part part, XlsxCells cells, String sheet, Limits limits) throws IOException {
        this.part = part;
        this.cells = cells;
        this.sheet = sheet;
        this.limits = limits;
        OpenRow row = newRow();
        this.source = new ByteRows(new XmlWindow(part.open()), cells, row);
    }

    @Override
    public boolean next() throws IOException {
        try {
            return advance();
        } catch (NotUnderstoodException e) {
            takeOver();
            return advance();
        }
    }

    private boolean advance() throws IOException {
        boolean more = source.next();
        delivered += more ? 1 : 0;
        return more;
    }

    private void takeOver() throws IOException {
        source.close();
        try {
            source = new StaxRows(part.open(), cells, newRow(), limits);
        } catch (XMLStreamException e) {
            throw Guard.broken(e);
        }
        for (int i = 0; i < delivered; i++) {
            source.next();
        }
    }

    private OpenRow newRow() {
        return new OpenRow(sheet, cells, limits);
    }

    @Override
    public SheetRow row() {
        return source.row();
    }

    @Override
    public long bytesRead() {
        return source.bytesRead();
    }

    @Override
    public SheetTally tally() {
        return source.tally();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
