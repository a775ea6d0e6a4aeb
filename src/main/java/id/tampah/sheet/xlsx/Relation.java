package id.tampah.sheet.xlsx;

import id.tampah.sheet.gate.ZipIndex;
import id.tampah.sheet.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How one part names another.
 *
 * @param type last word of the relation's type, the same in transitional and strict workbooks
 * @param target name of the part, or an address outside the file that is never visited
 */
record Relation(String id, String type, String target, boolean external) {

    private static final int MOST = 4_096;

    boolean isOf(String wanted) {
        return type.equals(wanted) && !external;
    }

    /** Relations of a part, or of the package where the name is empty. */
    static List<Relation> read(ZipIndex zip, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (!zip.has(name)) {
            return relations;
        }
        try (InputStream in = zip.open(name)) {
            XMLStreamReader xml = Xml.reader(in);
            while (Xml.next(xml) && relations.size() < MOST) {
                if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                    relations.add(of(xml, folder));
                }
            }
        }
        return relations;
    }

    private static Relation of(XMLStreamReader xml, String folder) {
        String type = Xml.attribute(xml, "Type");
        boolean external = Xml.attribute(xml, "TargetMode").equals("External");
        String target = Xml.attribute(xml, "Target");
        return new Relation(
                Xml.attribute(xml, "Id"),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolve(folder, target),
                external);
    }

    /** Part name of a target, relative to the folder unless it begins with a slash; nothing lies above the root. */
    static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
