package id.tampah.sheet.writing;

import id.tampah.sheet.xlsx.XlsxOutline;
import id.tampah.sheet.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook's own styles with one look more for each colour of a mark, and one for headings. */
final class StylesCopy {

    private static final int TEXT_FORMAT = 49;

    private int fills;
    private int looks;

    private StylesCopy() {}

    /** Counts what is there, so that the added looks come behind it. */
    static StylesCopy of(XlsxOutline outline) throws IOException, XMLStreamException {
        StylesCopy styles = new StylesCopy();
        if (outline.styles().isPresent()) {
            try (InputStream in = outline.open(outline.styles().get())) {
                styles.count(Xml.reader(in));
            }
        }
        return styles;
    }

    private void count(XMLStreamReader xml) throws XMLStreamException {
        boolean inCells = false;
        while (Xml.next(xml)) {
            String name = xml.getLocalName();
            inCells = name.equals("cellXfs") ? xml.isStartElement() : inCells;
            if (xml.isStartElement()) {
                fills += name.equals("fill") ? 1 : 0;
                looks += inCells && name.equals("xf") ? 1 : 0;
            }
        }
    }

    /** Whether the workbook has styles to which looks can be added. */
    boolean areUsable() {
        return fills > 0 && looks > 0;
    }

    int style(Tint tint) {
        return areUsable() ? looks + tint.ordinal() : XlsxStyles.text(tint);
    }

    int headingStyle() {
        return areUsable() ? looks : XlsxStyles.HEADER;
    }

    void write(XlsxOutline outline, OutputStream out) throws IOException, XMLStreamException {
        try (InputStream in = outline.open(outline.styles().orElseThrow())) {
            XmlCopy copy = new XmlCopy(in, out);
            int depth = 0;
            while (copy.next(true)) {
                if (copy.in.isEndElement()) {
                    add(copy);
                    copy.close();
                    depth--;
                } else if (!copy.isOurs() || copy.name().equals("extLst")) {
                    copy.skip();
                } else {
                    copy.open(depth == 1 ? new String[] {"count"} : new String[0]);
                    depth++;
                }
            }
            copy.out.flush();
        }
    }

    private void add(XmlCopy copy) throws IOException {
        if (copy.name().equals("fills")) {
            copy.out.raw(XlsxStyles.tintFills());
        } else if (copy.name().equals("cellXfs")) {
            for (Tint tint : Tint.values()) {
                look(copy.out, tint == Tint.NONE ? 0 : fills + tint.ordinal() - 1);
            }
        }
    }

    private static void look(XmlBytes out, int fill) throws IOException {
        out.raw("<xf numFmtId=\"")
                .number(TEXT_FORMAT)
                .raw("\" fontId=\"0\" fillId=\"")
                .number(fill)
                .raw("\" borderId=\"0\" applyNumberFormat=\"1\" applyFill=\"1\" applyAlignment=\"1\">")
                .raw("<alignment vertical=\"top\" wrapText=\"1\"/></xf>");
    }
}
