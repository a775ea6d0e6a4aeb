package id.tampah.sheet.xlsx;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.NOT_A_WORKBOOK;

import id.tampah.sheet.Limits;
import id.tampah.sheet.bytes.TextStore;
import id.tampah.sheet.rows.RowSource;
import id.tampah.sheet.rows.Session;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.WorkbookWarnings;
import id.tampah.sheet.values.CellFormats;
import id.tampah.sheet.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The list of sheets of a workbook and what they have in common. */
final class XlsxWorkbook {

    private static final int MOST_SHEETS = 300;

    private final XlsxPackage parts;
    private final Session session;
    private final Limits limits;
    private final Map<String, Relation> relations = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private boolean from1904;

    private record Entry(String name, boolean hidden, String relation) {}

    XlsxWorkbook(XlsxPackage parts, Session session) throws IOException, XMLStreamException {
        this.parts = parts;
        this.session = session;
        this.limits = session.getLimits();
        String part = parts.workbookPart();
        parts.relationsOf(part).forEach(relation -> relations.put(relation.id(), relation));
        try (InputStream in = parts.open(part)) {
            readSheets(Xml.reader(in));
        }
    }

    private void readSheets(XMLStreamReader xml) throws XMLStreamException {
        boolean inWorkbook = false;
        while (Xml.next(xml)) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "workbook" -> inWorkbook = true;
                case "workbookPr" -> from1904 |= Xml.isTrue(Xml.attribute(xml, "date1904"));
                case "sheet" -> addSheet(xml);
                default -> {}
            }
        }
        if (!inWorkbook) {
            throw NOT_A_WORKBOOK.because();
        }
    }

    private void addSheet(XMLStreamReader xml) {
        if (entries.size() >= MOST_SHEETS) {
            throw DAMAGED.because();
        }
        boolean hidden =
                Xml.attribute(xml, "state").toLowerCase(java.util.Locale.ROOT).endsWith("hidden");
        entries.add(new Entry(Xml.attribute(xml, "name"), hidden, Xml.attribute(xml, "id")));
    }

    /** Sheets with cells, in the order of their tabs; charts and macros have none. */
    List<XlsxOutline.Tab> tabs() {
        List<XlsxOutline.Tab> tabs = new ArrayList<>();
        for (Entry entry : entries) {
            Relation relation = relations.get(entry.relation);
            if (relation == null) {
                throw DAMAGED.because();
            }
            if (relation.isOf("worksheet")) {
                tabs.add(new XlsxOutline.Tab(entry.name, entry.hidden, relation.target()));
            }
        }
        return tabs;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    List<Sheet> sheets() {
        return tabs().stream()
                .map(tab -> session.sheet(
                        tab.name(), tab.hidden(), parts.size(tab.part()), () -> rows(tab.name(), tab.part())))
                .toList();
    }

    private RowSource rows(String name, String part) throws IOException, XMLStreamException {
        return new XlsxRows(() -> parts.stream(part), cells(), name, limits);
    }

    /** Shared strings and styles are read when the first row is wanted. */
    XlsxCells cells() throws IOException, XMLStreamException {
        return (XlsxCells) session.cellsOf(this, () -> new XlsxCells(sharedStrings(), formats()));
    }

    private TextStore sharedStrings() throws IOException, XMLStreamException {
        Optional<String> part = partOf("sharedStrings");
        return part.isEmpty()
                ? new TextStore(0, limits.cellChars())
                : SharedStrings.load(() -> parts.stream(part.get()), limits);
    }

    private CellFormats formats() throws IOException, XMLStreamException {
        Optional<String> part = partOf("styles");
        if (part.isEmpty()) {
            return new CellFormats(List.of(), from1904);
        }
        try (InputStream in = parts.open(part.get())) {
            return Styles.read(in, from1904);
        }
    }

    Optional<String> partOf(String type) {
        return relations.values().stream()
                .filter(relation -> relation.isOf(type) && parts.has(relation.target()))
                .map(Relation::target)
                .findFirst();
    }

    WorkbookWarnings warnings() {
        int hidden = (int) entries.stream().filter(Entry::hidden).count();
        long links = relations.values().stream()
                .filter(relation -> relation.type().startsWith("externalLink"))
                .count();
        boolean macros =
                relations.values().stream().anyMatch(relation -> relation.type().equals("vbaProject"));
        return new WorkbookWarnings(hidden, (int) links, macros, 0);
    }
}
