package id.tampah.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds workbooks part by part, right or wrong as the test needs them. */
public final class TinyWorkbook {

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String properties = "";

    /** A workbook of one sheet with these rows. */
    public static TinyWorkbook ofRows(String rows) {
        return ofSheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public static TinyWorkbook ofSheet(String xml) {
        return new TinyWorkbook().part("xl/worksheets/sheet1.xml", xml);
    }

    public TinyWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public TinyWorkbook shared(String items) {
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    /** Number formats of the styles 1, 2, …; style 0 is the general one. */
    public TinyWorkbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"")
                    .append(200 + i)
                    .append("\" formatCode=\"")
                    .append(codes[i])
                    .append("\"/>");
            cells.append("<xf numFmtId=\"").append(200 + i).append("\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + cells + "</cellXfs></styleSheet>");
    }

    public TinyWorkbook part(String name, String xml) {
        return part(name, xml, UTF_8);
    }

    public TinyWorkbook part(String name, String xml, Charset charset) {
        parts.put(name, xml.getBytes(charset));
        return this;
    }

    public Path writeTo(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "tiny", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", "<Types/>".getBytes(UTF_8));
            put(
                    zip,
                    "_rels/.rels",
                    relations("officeDocument", "xl/workbook.xml").getBytes(UTF_8));
            put(zip, "xl/workbook.xml", workbook().getBytes(UTF_8));
            put(zip, "xl/_rels/workbook.xml.rels", workbookRelations().getBytes(UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private String workbook() {
        return "<workbook xmlns:r=\"r\">" + properties
                + "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    private static String workbookRelations() {
        return RELATIONS + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "sharedStrings", "sharedStrings.xml")
                + relation("rId3", "styles", "styles.xml") + "</Relationships>";
    }

    private static String relations(String type, String target) {
        return RELATIONS + relation("rId1", type, target) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
