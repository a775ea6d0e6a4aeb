package id.tampah.sheet.xml;

import static id.tampah.sheet.Refusal.ENTITIES;

import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's own XML reader, deaf to document types, entities and anything outside the part. */
public final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLReporter((message, errorType, related, location) -> {});
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw ENTITIES.because();
        });
        return factory;
    }

    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /** Moves to the next start or end of an element. */
    public static boolean next(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = step(xml);
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether the element of this name ends here. */
    public static boolean endsAt(XMLStreamReader xml, String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** Moves one event on and refuses document types and entities. */
    public static int step(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw ENTITIES.because();
        }
        return event;
    }

    /** Value of an attribute by its local name, empty where absent. */
    public static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Objects.requireNonNullElse(xml.getAttributeValue(i), "");
            }
        }
        return "";
    }

    public static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
