package id.tampah.sheet.xlsx;

import id.tampah.sheet.values.NumberFormat;
import id.tampah.sheet.xml.Xml;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The little that matters of a workbook's styles: which numbers are dates, which are shown with zeros in front. */
final class Styles {

    static final Styles NONE = new Styles(List.of());

    private static final int MOST = 65_536;

    private final boolean[] dates;
    private final int[] leadingZeros;

    private Styles(List<NumberFormat> formats) {
        dates = new boolean[formats.size()];
        leadingZeros = new int[formats.size()];
        for (int i = 0; i < formats.size(); i++) {
            dates[i] = formats.get(i).isDate();
            leadingZeros[i] = formats.get(i).leadingZeros();
        }
    }

    boolean isDate(int style) {
        return style < dates.length && dates[style];
    }

    /** Number of digits shown at least, 1 unless the format asks for more. */
    int leadingZeros(int style) {
        return style < leadingZeros.length ? leadingZeros[style] : 1;
    }

    static Styles read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(in);
        Map<String, String> codes = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        boolean inCellFormats = false;
        while (Xml.next(xml)) {
            String name = xml.getLocalName();
            if (name.equals("cellXfs")) {
                inCellFormats = xml.isStartElement();
            } else if (xml.isStartElement() && name.equals("numFmt") && codes.size() < MOST) {
                codes.put(Xml.attribute(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
            } else if (xml.isStartElement() && inCellFormats && name.equals("xf") && formats.size() < MOST) {
                String id = Xml.attribute(xml, "numFmtId");
                formats.add(NumberFormat.of(id, codes.getOrDefault(id, "")));
            }
        }
        return new Styles(formats);
    }
}
