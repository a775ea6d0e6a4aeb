package id.tampah.sheet.xlsx;

import id.tampah.sheet.Limits;
import id.tampah.sheet.bytes.TextStore;
import id.tampah.sheet.xml.StaxText;
import id.tampah.sheet.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Loads shared strings whose XML the byte scanner was not written for. */
final class StaxStrings {

    private StaxStrings() {}

    static TextStore load(SharedStrings.Part part, Limits limits) throws IOException, XMLStreamException {
        TextStore store = new TextStore(limits.sharedTextBytes(), limits.cellChars());
        try (InputStream in = part.open()) {
            XMLStreamReader xml = Xml.reader(in);
            while (Xml.next(xml)) {
                if (xml.isStartElement() && xml.getLocalName().equals("si")) {
                    store.add(StaxText.rich(xml, "si", limits.cellChars()));
                }
            }
        }
        return store;
    }
}
