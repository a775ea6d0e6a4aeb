package id.tampah.sheet.writing;

import java.util.List;

/** The small parts every workbook needs (ECMA-376-1 §12). */
final class XlsxParts {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

    private XlsxParts() {}

    /** A sheet as the workbook lists it. */
    record Tab(String name, boolean hidden) {}

    static String sheetPart(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    static String contentTypes(int sheets, boolean texts, boolean theme) {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<Types xmlns=\"")
                .append(PACKAGE)
                .append("content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "xl/workbook.xml", "sheet.main+xml");
        override(xml, "xl/styles.xml", "styles+xml");
        if (texts) {
            override(xml, "xl/sharedStrings.xml", "sharedStrings+xml");
        }
        if (theme) {
            xml.append("<Override PartName=\"/xl/theme/theme1.xml\" ContentType=\"")
                    .append(THEME_TYPE)
                    .append("\"/>");
        }
        for (int sheet = 1; sheet <= sheets; sheet++) {
            override(xml, sheetPart(sheet), "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/")
                .append(part)
                .append("\" ContentType=\"")
                .append(TYPE)
                .append(type)
                .append("\"/>");
    }

    static String packageRelations() {
        return DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>";
    }

    static String workbookRelations(int sheets, boolean texts, boolean theme) {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<Relationships xmlns=\"")
                .append(PACKAGE)
                .append("relationships\">");
        for (int sheet = 1; sheet <= sheets; sheet++) {
            xml.append(relation("rId" + sheet, "worksheet", "worksheets/sheet" + sheet + ".xml"));
        }
        xml.append(relation("rId" + (sheets + 1), "styles", "styles.xml"));
        if (texts) {
            xml.append(relation("rId" + (sheets + 2), "sharedStrings", "sharedStrings.xml"));
        }
        if (theme) {
            xml.append(relation("rId" + (sheets + 3), "theme", "theme/theme1.xml"));
        }
        return xml.append("</Relationships>").toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String workbook(List<Tab> tabs, boolean from1904) {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<workbook xmlns=\"")
                .append(MAIN)
                .append("\" xmlns:r=\"")
                .append(RELATIONS)
                .append(from1904 ? "\"><workbookPr date1904=\"1\"/><sheets>" : "\"><sheets>");
        for (int i = 0; i < tabs.size(); i++) {
            xml.append("<sheet name=\"")
                    .append(XlsxText.attribute(tabs.get(i).name()))
                    .append("\" sheetId=\"")
                    .append(i + 1)
                    .append(tabs.get(i).hidden() ? "\" state=\"hidden" : "")
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }
}
