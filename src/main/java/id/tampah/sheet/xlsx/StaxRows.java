package id.tampah.sheet.xlsx;

import static id.tampah.sheet.Refusal.LINE_NUMBER;

import id.tampah.sheet.Limits;
import id.tampah.sheet.rows.FilledRows;
import id.tampah.sheet.rows.Guard;
import id.tampah.sheet.rows.OpenRow;
import id.tampah.sheet.xml.Tag;
import id.tampah.sheet.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Rows of a sheet through the JDK's XML reader: slower, for prefixes, comments, other encodings and the like. */
final class StaxRows extends FilledRows {

    private static final byte[] NOTHING = {};
    private static final int EXCEL_LINES = 1_048_576;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final StaxCells cells;

    private int line;
    private boolean inData;

    StaxRows(InputStream in, XlsxCells cells, OpenRow row, Limits limits) throws IOException, XMLStreamException {
        super(row);
        this.in = in;
        this.xml = open(in);
        this.cells = new StaxCells(xml, cells, row, limits.cellChars());
    }

    private static XMLStreamReader open(InputStream in) throws IOException, XMLStreamException {
        try {
            return Xml.reader(in);
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    protected boolean advance() throws IOException {
        try {
            while (Xml.next(xml)) {
                if (xml.isStartElement() ? readsRow() : leavesData()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw Guard.broken(e);
        }
    }

    private boolean leavesData() {
        inData &= !xml.getLocalName().equals("sheetData");
        return false;
    }

    private boolean readsRow() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sheetData" -> inData = true;
            case "sheetFormatPr" -> {
                if (Xml.isTrue(Xml.attribute(xml, "zeroHeight"))) {
                    tally.hideRowsByDefault();
                }
            }
            case "col" -> column();
            case "mergeCell" -> tally.merge(SheetParts.lines(Xml.attribute(xml, "ref")));
            case "row" -> {
                return inData && fillRow();
            }
            default -> {}
        }
        return false;
    }

    private void column() {
        if (Xml.isTrue(Xml.attribute(xml, "hidden")) || SheetParts.isNothing(Xml.attribute(xml, "width"))) {
            tally.hideColumns(Tag.number(Xml.attribute(xml, "min")), Tag.number(Xml.attribute(xml, "max")));
        }
    }

    private boolean fillRow() throws XMLStreamException {
        openRow();
        int column = -1;
        while (Xml.next(xml) && !Xml.endsAt(xml, "row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                column = cells.read(column + 1);
            }
        }
        return row.cells() > 0;
    }

    private void openRow() {
        String number = xml.getAttributeValue(null, "r");
        int next = number == null ? line + 1 : Tag.number(number);
        if (next <= line || next > EXCEL_LINES) {
            throw LINE_NUMBER.because(row.sheet(), line);
        }
        line = next;
        String hidden = Xml.attribute(xml, "hidden");
        boolean isHidden = hidden.isEmpty() ? tally.rowsHiddenByDefault() : Xml.isTrue(hidden);
        row.start(line, isHidden || SheetParts.isNothing(Xml.attribute(xml, "ht")), NOTHING);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
