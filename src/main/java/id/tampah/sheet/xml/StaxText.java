package id.tampah.sheet.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Collects text through the XML reader, up to a limit. */
public final class StaxText {

    private StaxText() {}

    /** All shown runs of an {@code is} or {@code si} element; where there are runs, plain text before them is not shown. */
    public static String rich(XMLStreamReader xml, String element, int longest) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aloud = 0;
        int runs = 0;
        while (Xml.next(xml) && !Xml.endsAt(xml, element)) {
            String name = xml.getLocalName();
            if (name.equals("rPh")) {
                aloud += xml.isStartElement() ? 1 : -1;
            } else if (name.equals("r") && xml.isStartElement() && runs++ == 0) {
                text.setLength(0);
            } else if (name.equals("t") && xml.isStartElement() && aloud == 0) {
                append(xml, text, longest);
            }
        }
        return XmlText.unescapeExcel(text.toString());
    }

    /** The characters up to the end of the present element; one more than the limit shows that there were too many. */
    public static void append(XMLStreamReader xml, StringBuilder text, int longest) throws XMLStreamException {
        while (xml.hasNext()) {
            Xml.step(xml);
            if (xml.isStartElement() || xml.isEndElement()) {
                return;
            }
            if (xml.hasText() && xml.isCharacters() && text.length() <= longest) {
                text.append(xml.getText());
            }
        }
    }
}
