package id.tampah.sheet.xlsx;

import static id.tampah.sheet.Refusal.CELL_REFERENCE;
import static id.tampah.sheet.Refusal.LINE_NUMBER;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.tampah.sheet.Limits;
import id.tampah.sheet.rows.Cell;
import id.tampah.sheet.rows.Guard;
import id.tampah.sheet.rows.OpenRow;
import id.tampah.sheet.rows.RowSource;
import id.tampah.sheet.rows.SheetRow;
import id.tampah.sheet.rows.SheetTally;
import id.tampah.sheet.xml.StaxText;
import id.tampah.sheet.xml.Tag;
import id.tampah.sheet.xml.Xml;
import id.tampah.sheet.xml.XmlText;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Rows of a sheet through the JDK's XML reader: slower, for prefixes, comments, other encodings and the like. */
final class StaxRows implements RowSource {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final byte[] NOTHING = {};
    private static final int EXCEL_COLUMNS = 16_384;
    private static final int EXCEL_LINES = 1_048_576;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final XlsxCells cells;
    private final int cellChars;

    private final OpenRow row;

    private final SheetTally tally = new SheetTally();

    private int line;
    private boolean inData;

    StaxRows(InputStream in, XlsxCells cells, OpenRow row, Limits limits) throws XMLStreamException {
        this.in = in;
        this.xml = Xml.reader(in);
        this.cells = cells;
        this.row = row;
        this.cellChars = limits.cellChars();
    }

    @Override
    public boolean next() throws IOException {
        try {
            while (Xml.next(xml)) {
                if (xml.isStartElement() ? readsRow() : leavesData()) {
                    tally.count(row);
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
            tally.hideColumns(number(Xml.attribute(xml, "min")), number(Xml.attribute(xml, "max")));
        }
    }

    private boolean fillRow() throws XMLStreamException {
        openRow();
        int column = -1;
        while (Xml.next(xml) && !isEndOf("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                column = fillCell(column + 1);
            }
        }
        return row.cells() > 0;
    }

    private void openRow() {
        String number = xml.getAttributeValue(null, "r");
        int next = number == null ? line + 1 : number(number);
        if (next <= line || next > EXCEL_LINES) {
            throw LINE_NUMBER.because(row.sheet(), line);
        }
        line = next;
        String hidden = Xml.attribute(xml, "hidden");
        boolean isHidden = hidden.isEmpty() ? tally.rowsHiddenByDefault() : Xml.isTrue(hidden);
        row.start(line, isHidden || SheetParts.isNothing(Xml.attribute(xml, "ht")), NOTHING);
    }

    private int fillCell(int next) throws XMLStreamException {
        int column = column(next);
        CellType type = CellType.of(Xml.attribute(xml, "t"));
        Cell value = new Cell();
        value.style = Math.max(0, number(Xml.attribute(xml, "s")));
        String text = "";
        boolean formula = false;
        boolean linked = false;
        while (Xml.next(xml) && !isEndOf("c")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> text = plain(type);
                    case "is" -> text = StaxText.rich(xml, "is", cellChars);
                    case "f" -> {
                        formula = true;
                        linked = isLinked();
                    }
                    default -> {}
                }
            }
        }
        fill(column, type, value, text);
        if (formula) {
            row.formula(column);
        }
        if (linked) {
            row.linked(column);
        }
        return column;
    }

    private boolean isLinked() throws XMLStreamException {
        StringBuilder formula = new StringBuilder("=");
        StaxText.append(xml, formula, cellChars);
        byte[] bytes = formula.toString().getBytes(UTF_8);
        return ForeignFormula.is(bytes, 0, bytes.length);
    }

    private String plain(CellType type) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        StaxText.append(xml, text, cellChars);
        return type == CellType.TEXT ? XmlText.unescapeExcel(text.toString()) : text.toString();
    }

    private void fill(int column, CellType type, Cell value, String text) {
        if (text.isEmpty()) {
            return;
        }
        byte[] bytes = text.getBytes(UTF_8);
        value.end = bytes.length;
        value.text = text;
        cells.assign(row, column, type, value, bytes);
        row.own(column, bytes);
    }

    private int column(int next) {
        String reference = xml.getAttributeValue(null, "r");
        if (reference == null) {
            return next;
        }
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches() || number(matcher.group(2)) != line) {
            throw CELL_REFERENCE.because(row.sheet(), line);
        }
        int column = matcher.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
        if (column > EXCEL_COLUMNS) {
            throw CELL_REFERENCE.because(row.sheet(), line);
        }
        return column - 1;
    }

    private boolean isEndOf(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    private static int number(String digits) {
        byte[] bytes = digits.getBytes(UTF_8);
        return Tag.number(bytes, 0, bytes.length);
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
        in.close();
    }
}
