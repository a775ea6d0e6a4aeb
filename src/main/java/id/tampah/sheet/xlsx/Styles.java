package id.tampah.sheet.xlsx;

import id.tampah.sheet.values.CellFormats;
import id.tampah.sheet.values.NumberFormat;
import id.tampah.sheet.xml.Xml;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the little that matters of a workbook's styles: how numbers are shown. */
final class Styles {

    private static final int MOST = 65_536;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<NumberFormat> formats = new ArrayList<>();
    private boolean inCells;

    private Styles() {}

    static CellFormats read(InputStream in, boolean from1904) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(in);
        Styles styles = new Styles();
        while (Xml.next(xml)) {
            styles.see(xml);
        }
        return new CellFormats(styles.formats, from1904);
    }

    private void see(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "cellXfs" -> inCells = xml.isStartElement();
            case "numFmt" -> {
                if (xml.isStartElement() && codes.size() < MOST) {
                    codes.put(id(xml), Xml.attribute(xml, "formatCode"));
                }
            }
            case "xf" -> {
                if (xml.isStartElement() && inCells && formats.size() < MOST) {
                    formats.add(NumberFormat.of(id(xml), codes.getOrDefault(id(xml), "")));
                }
            }
            default -> {}
        }
    }

    private static int id(XMLStreamReader xml) {
        String id = Xml.attribute(xml, "numFmtId");
        return id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : 0;
    }
}
