package id.tampah.sheet.writing;

import id.tampah.sheet.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Copies a part element by element in one name space, leaving out whatever belongs to another. */
final class XmlCopy {

    final XMLStreamReader in;
    final XmlBytes out;
    private boolean root = true;

    XmlCopy(InputStream in, OutputStream out) throws XMLStreamException, IOException {
        this.in = Xml.reader(in);
        this.out = new XmlBytes(out);
        this.out.raw(XlsxParts.DECLARATION);
    }

    /** Moves to the next start or end of an element, copying text between when asked; false at the end of the part. */
    boolean next(boolean copyText) throws XMLStreamException, IOException {
        while (in.hasNext()) {
            Xml.step(in);
            if (in.isStartElement() || in.isEndElement()) {
                return true;
            }
            if (copyText && in.isCharacters()) {
                out.markup(in.getText());
            }
        }
        return false;
    }

    String name() {
        return in.getLocalName();
    }

    /** Whether the element belongs to spreadsheets, and not to an extension. */
    boolean isOurs() {
        String space = in.getNamespaceURI();
        return space == null || space.endsWith("/spreadsheetml/2006/main") || space.endsWith("/spreadsheetml/main");
    }

    /** Passes over the element that has just begun and everything in it. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            Xml.step(in);
            depth += in.isStartElement() ? 1 : in.isEndElement() ? -1 : 0;
        }
    }

    /** Writes the opening tag with the attributes of no name space, but those named. */
    void open(String... leftOut) throws IOException {
        out.raw("<").raw(name());
        if (root) {
            out.raw(" xmlns=\"").raw(XlsxParts.MAIN).raw("\"");
            root = false;
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(i, leftOut);
        }
        out.raw(">");
    }

    private void attribute(int i, String... leftOut) throws IOException {
        String space = in.getAttributeNamespace(i);
        String name = in.getAttributeLocalName(i);
        boolean xmlSpace = XMLConstants.XML_NS_URI.equals(space);
        boolean plain = space == null || space.isEmpty();
        if ((plain || xmlSpace) && !java.util.List.of(leftOut).contains(name)) {
            out.raw(xmlSpace ? " xml:" : " ")
                    .raw(name)
                    .raw("=\"")
                    .attribute(in.getAttributeValue(i))
                    .raw("\"");
        }
    }

    void close() throws IOException {
        out.raw("</").raw(name()).raw(">");
    }

    /** Copies the rest of the element that has just begun, itself included. */
    void copy() throws XMLStreamException, IOException {
        open();
        int depth = 1;
        while (depth > 0 && next(true)) {
            if (in.isEndElement()) {
                close();
                depth--;
            } else if (isOurs() && !name().equals("extLst")) {
                open();
                depth++;
            } else {
                skip();
            }
        }
    }
}
