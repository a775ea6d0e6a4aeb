package id.tampah.sheet.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Limits;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.TinyWorkbook;
import id.tampah.sheet.columns.Dates;
import id.tampah.sheet.columns.HeaderFinder;
import id.tampah.sheet.columns.IdNumber;
import id.tampah.sheet.columns.RtRw;
import id.tampah.sheet.columns.Sex;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files broken at random places, the same ones each time, still end as rows or as a sentence. */
class MutatedFilesTests {

    private static final int ROUNDS = Integer.getInteger("tampah.mutations", 1_500);
    private static final String[] PIECES = {
        "<",
        ">",
        "\"",
        "</row>",
        "<row",
        "<c",
        "<v>",
        "</v>",
        "<is>",
        "<t>",
        "&#x0;",
        "&amp;",
        "<!--",
        "<![CDATA[",
        "r=",
        "\0",
        "/>",
        "99999999999",
        "-1",
        "E+15",
        "t=\"s\"",
        "\u00ff",
        "\r",
        "_x0000_",
        "<f>",
        "</sheetData>",
        "<?x?>",
        ","
    };
    private static final String SHEET =
            "<worksheet><sheetFormatPr zeroHeight=\"0\"/><cols><col min=\"1\" max=\"2\" width=\"9\"/></cols>"
                    + "<sheetData><row r=\"1\" ht=\"15\"><c r=\"A1\" t=\"inlineStr\"><is><t>NIK</t></is></c>"
                    + "<c r=\"B1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>29221.5</v></c>"
                    + "<c r=\"B2\" t=\"str\"><f>A1</f><v>x &amp; y</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c>"
                    + "<c t=\"inlineStr\"><is><r><t>a</t></r><rPh sb=\"0\" eb=\"1\"><t>b</t></rPh></is></c></row></sheetData>"
                    + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>";
    private static final String SHARED = "<sst><si><t>NAMA</t></si><si><r><t>a</t></r></si></sst>";

    private final Random random = new Random(20_261_122);
    private int read;
    private int refused;

    @TempDir
    private Path folder;

    @Test
    void survivesBrokenXml() throws IOException {
        for (int i = 0; i < ROUNDS; i++) {
            TinyWorkbook workbook = new TinyWorkbook()
                    .formats("dd/mm/yyyy")
                    .part("xl/worksheets/sheet1.xml", i % 3 == 0 ? SHEET : broken(SHEET), ISO_8859_1)
                    .part("xl/sharedStrings.xml", i % 3 == 0 ? broken(SHARED) : SHARED, ISO_8859_1);
            readAll(workbook.writeTo(folder), "a.xlsx");
        }
        assertBoth();
    }

    @Test
    void survivesBrokenPackages() throws IOException {
        byte[] whole = Files.readAllBytes(
                TinyWorkbook.ofSheet(SHEET).shared("<si><t>NAMA</t></si>").writeTo(folder));
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = whole.clone();
            for (int k = random.nextInt(3); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            readAll(Files.write(folder.resolve("broken.xlsx"), bytes), "a.xlsx");
        }
        assertBoth();
    }

    @Test
    void survivesBrokenText() throws IOException {
        String text =
                "NIK;NAMA;TGL LAHIR\n9901010101900001;\"SITI \"\"A\"\"\";31/12/1980\r\n\n9901010101900002;BUDI;1 Mei 99\n";
        for (int i = 0; i < ROUNDS; i++) {
            readAll(Files.writeString(folder.resolve("broken.csv"), broken(text), ISO_8859_1), "a.csv");
        }
        assertThat(read).isPositive();
    }

    private void assertBoth() {
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    private String broken(String text) {
        StringBuilder broken = new StringBuilder(text);
        for (int k = random.nextInt(3); k >= 0; k--) {
            int at = random.nextInt(broken.length());
            int end = Math.min(broken.length(), at + random.nextInt(12));
            broken.replace(at, random.nextBoolean() ? at : end, PIECES[random.nextInt(PIECES.length)]);
        }
        return broken.toString();
    }

    private void readAll(Path file, String name) throws IOException {
        try (Workbook workbook = Workbook.open(file, name, Limits.forLists())) {
            for (Sheet sheet : workbook.getSheets()) {
                HeaderFinder.find(sheet.head(HeaderFinder.HEAD_ROWS));
                sheet.read(MutatedFilesTests::understand);
            }
            read++;
        } catch (RefusedFileException sentence) {
            refused++;
        }
    }

    private static void understand(SheetRow row) {
        for (int column = 0; column < row.cells(); column++) {
            String text = row.text(column);
            Dates.of(row, column);
            Dates.parse(text);
            Sex.parse(text);
            RtRw.parse(text);
            RtRw.inAddress(text);
            IdNumber.clean(text);
        }
    }
}
