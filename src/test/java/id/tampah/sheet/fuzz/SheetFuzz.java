package id.tampah.sheet.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Any bytes as the cells of a workbook that is sound otherwise; a zero byte divides cells from shared texts. */
public final class SheetFuzz {

    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                    + " Target=\"%s\"/>";
    private static final Map<String, String> FRAME = Map.of(
            "[Content_Types].xml",
            "<Types/>",
            "_rels/.rels",
            "<Relationships>" + RELATION.formatted("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Data\" r:id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships>" + RELATION.formatted("r1", "worksheet", "s.xml")
                    + RELATION.formatted("r2", "sharedStrings", "t.xml") + "</Relationships>");

    private SheetFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        int divide = 0;
        while (divide < bytes.length && bytes[divide] != 0) {
            divide++;
        }
        FileFuzz.read(workbook(bytes, divide), "daftar.xlsx");
    }

    private static byte[] workbook(byte[] bytes, int divide) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : FRAME.entrySet()) {
                byte[] xml = part.getValue().getBytes(StandardCharsets.UTF_8);
                put(zip, part.getKey(), xml, 0, xml.length);
            }
            put(zip, "xl/s.xml", bytes, 0, divide);
            put(zip, "xl/t.xml", bytes, Math.min(divide + 1, bytes.length), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, int from, int to) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes, from, to - from);
        zip.closeEntry();
    }
}
