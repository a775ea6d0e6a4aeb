package id.tampah.sheet.xlsx;

import static id.tampah.sheet.Refusal.CELL_REFERENCE;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.tampah.sheet.rows.Cell;
import id.tampah.sheet.rows.OpenRow;
import id.tampah.sheet.xml.StaxText;
import id.tampah.sheet.xml.Tag;
import id.tampah.sheet.xml.Xml;
import id.tampah.sheet.xml.XmlText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lombok.RequiredArgsConstructor;

/** Fills the cells of a row through the JDK's XML reader. */
@RequiredArgsConstructor
final class StaxCells {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final int EXCEL_COLUMNS = 16_384;

    private final XMLStreamReader xml;
    private final XlsxCells cells;
    private final OpenRow row;
    private final int longest;

    /** Reads the cell at hand, which stands in the given column unless it says otherwise; answers with its column. */
    int read(int next) throws XMLStreamException {
        int column = column(next);
        CellType type = CellType.of(Xml.attribute(xml, "t"));
        Cell value = new Cell();
        value.style = Math.max(0, Tag.number(Xml.attribute(xml, "s")));
        String text = "";
        boolean formula = false;
        boolean linked = false;
        while (Xml.next(xml) && !Xml.endsAt(xml, "c")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> text = plain(type);
                    case "is" -> text = StaxText.rich(xml, "is", longest);
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
        StaxText.append(xml, formula, longest);
        byte[] bytes = formula.toString().getBytes(UTF_8);
        return ForeignFormula.is(bytes, 0, bytes.length);
    }

    private String plain(CellType type) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        StaxText.append(xml, text, longest);
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
        if (!matcher.matches() || Tag.number(matcher.group(2)) != row.line()) {
            throw CELL_REFERENCE.because(row.sheet(), row.line());
        }
        int column = matcher.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
        if (column > EXCEL_COLUMNS) {
            throw CELL_REFERENCE.because(row.sheet(), row.line());
        }
        return column - 1;
    }
}
