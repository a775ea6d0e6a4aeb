package id.tampah.intake;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.testing.TampahTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TampahTest
@Import({Sending.class, Interrupting.class})
class BadFileTests {

    private static final String CIANJUR = "3203";

    @Autowired
    private Sending sending;

    @Autowired
    private ListRows rows;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kosong.xlsx  | ''                                | Berkas ini kosong
                    daftar.xlsx  | MZ\u0001\u0002 program            | Isi berkas tidak sesuai
                    daftar.xlsx  | NIK,NAMA                          | Isi berkas tidak sesuai dengan namanya
                    halaman.xls  | <html><body>NIK</body></html>     | halaman web
                    daftar.csv   | sebuah catatan                    | Judul kolom tidak ditemukan
                    daftar.csv   | NIK,ALAMAT~3203010101800001,Jalan | Kolom NAMA tidak ditemukan
                    daftar.csv   | NIK,NAMA~,                        | Tidak ada baris data
                    """)
    void refusesWithASentenceThatSaysWhatToDo(String filename, String content, String sentence) {
        byte[] file = content.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        UUID id = sending.send(filename, file, "GUBERNUR", CIANJUR).id();
        assertThat(sending.settled(id, CIANJUR).state()).isEqualTo(ListState.REFUSED);
        assertThat(mvc.get().uri("/api/v1/lists/{id}", id).with(acting(Role.DINSOS_KOTA, CIANJUR)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.message")
                .asString()
                .contains(sentence);
    }

    @Test
    void holdsEveryRowOfANikColumnSavedAsNumbers() throws IOException {
        ListDetail list = workbook(sheet -> {
            for (int line = 1; line <= 20; line++) {
                Row row = sheet.createRow(line);
                row.createCell(0).setCellValue(3_203_010_101_800_000d + line * 10);
                row.createCell(1).setCellValue("WARGA " + (char) ('A' + line));
            }
        });
        assertThat(list.list().held()).isEqualTo(20);
        assertThat(reasons(list)).containsExactly("NIK_DAMAGED_BY_EXCEL 20");
    }

    @Test
    void acceptsNumbersThatAProgramWroteWithAllTheirDigits() throws IOException {
        ListDetail list = workbook(sheet -> {
            for (int line = 1; line <= 20; line++) {
                Row row = sheet.createRow(line);
                row.createCell(0).setCellValue(3_203_010_101_800_000d + line);
                row.createCell(1).setCellValue("WARGA " + (char) ('A' + line));
            }
        });
        assertThat(list.list().accepted()).isEqualTo(20);
    }

    @Test
    void holdsHiddenRowsAndFormulas() throws IOException {
        ListDetail list = workbook(sheet -> {
            person(sheet, 1, "3203010101800101", "SITI").setZeroHeight(true);
            person(sheet, 2, "3203010101800102", "BUDI").getCell(1).setCellFormula("UPPER(\"x\")");
            person(sheet, 3, "3203010101800103", "DEWI");
        });
        assertThat(list.list().accepted()).isEqualTo(1);
        assertThat(reasons(list)).containsExactlyInAnyOrder("HIDDEN_ROW 1", "FORMULA_CELL 1");
    }

    @Test
    void holdsRowsThatTakeAValueFromAHiddenColumn() throws IOException {
        ListDetail list = workbook(sheet -> {
            person(sheet, 0, "NIK", "NAMA").createCell(2).setCellValue("NO KK");
            sheet.getRow(0).createCell(3).setCellValue("CATATAN SENDIRI");
            person(sheet, 1, "3203010101800301", "SITI").createCell(2).setCellValue("3203010101100001");
            person(sheet, 2, "3203010101800302", "BUDI").createCell(3).setCellValue("rahasia");
            sheet.setColumnHidden(2, true);
            sheet.setColumnHidden(3, true);
        });
        assertThat(list.list().accepted()).isEqualTo(1);
        assertThat(list.list().held()).isEqualTo(1);
        Finding finding = found(list).getFirst();
        assertThat(finding.reason()).isEqualTo("HIDDEN_COLUMN");
        assertThat(list.cell(finding.line(), finding.column())).isEqualTo("C2");
        assertThat(finding.detail()).isEqualTo("C");
        assertThat(list.sheets().getFirst().hiddenColumns()).isEqualTo(2);
    }

    @Test
    void holdsRowsThatTakeAValueFromAnotherFile() throws IOException {
        ListDetail list = workbook(sheet -> {
            XSSFWorkbook book = (XSSFWorkbook) sheet.getWorkbook();
            book.linkExternalWorkbook("lain.xlsx", new XSSFWorkbook());
            person(sheet, 1, "3203010101800401", "SITI").getCell(1).setCellFormula("[lain.xlsx]Sheet0!A1");
            person(sheet, 2, "3203010101800402", "BUDI").createCell(2).setCellFormula("[lain.xlsx]Sheet0!A1");
            person(sheet, 3, "3203010101800403", "DEWI");
        });
        assertThat(list.externalLinks()).isEqualTo(1);
        assertThat(list.list().accepted()).isEqualTo(2);
        Finding finding = found(list).getFirst();
        assertThat(finding.reason()).isEqualTo("EXTERNAL_LINK");
        assertThat(list.cell(finding.line(), finding.column())).isEqualTo("B2");
    }

    @Test
    void holdsEveryRowOfAHiddenSheetThatHoldsAList() throws IOException {
        ListDetail list = workbook(sheet -> {
            person(sheet, 1, "3203010101800501", "SITI");
            Sheet hidden = sheet.getWorkbook().createSheet("Cadangan");
            person(hidden, 0, "NIK", "NAMA");
            person(hidden, 1, "3203010101800502", "BUDI");
            person(hidden, 2, "3203010101800503", "DEWI");
            Sheet words = sheet.getWorkbook().createSheet("Kata");
            person(words, 0, "NIK", "ALAMAT");
            sheet.getWorkbook().setSheetHidden(1, true);
            sheet.getWorkbook().setSheetHidden(2, true);
        });
        assertThat(list.list().rowsRead()).isEqualTo(3);
        assertThat(list.list().accepted()).isEqualTo(1);
        assertThat(reasons(list)).containsExactly("HIDDEN_SHEET 2");
        assertThat(list.sheets().get(1).skipped()).isNull();
        assertThat(list.sheets().get(2).skipped()).isEqualTo("intake.sheet.hidden");
        assertThat(mvc.get().uri("/api/v1/lists/{id}", list.list().id()).with(acting(Role.DINSOS_KOTA, CIANJUR)))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"hiddenSheets": 2, "externalLinks": 0, "sha256": "%s",
                         "sheets": [{"name": "Daftar", "rowsRead": 1}, {"name": "Cadangan", "rowsRead": 2}, {"name": "Kata"}]}
                        """.formatted(list.sha256()));
    }

    private static Row person(Sheet sheet, int line, String nik, String name) {
        Row row = sheet.createRow(line);
        row.createCell(0).setCellValue(nik);
        row.createCell(1).setCellValue(name);
        return row;
    }

    @Test
    void readsEverySheetAndTellsItsLines() throws IOException {
        ListDetail list = workbook(sheet -> {
            person(sheet, 1, "3203010101800201", "SITI");
            Sheet second = sheet.getWorkbook().createSheet("Desa Dua");
            person(second, 0, "NIK", "NAMA");
            person(second, 1, "12", "BUDI");
        });
        assertThat(list.list().rowsRead()).isEqualTo(2);
        Finding finding = found(list).getFirst();
        assertThat(list.sheetOf(finding.line()).name()).isEqualTo("Desa Dua");
        assertThat(list.cell(finding.line(), finding.column())).isEqualTo("A2");
    }

    private ListDetail workbook(Consumer<Sheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Daftar");
            person(sheet, 0, "NIK", "NAMA");
            content.accept(sheet);
            book.write(bytes);
        }
        UUID id = sending.send("daftar.xlsx", bytes.toByteArray(), "GUBERNUR", CIANJUR)
                .id();
        return sending.settled(id, CIANJUR);
    }

    private java.util.List<Finding> found(ListDetail list) {
        return id.tampah.testing.Acting.as(
                Role.DINSOS_KOTA,
                CIANJUR,
                () -> rows.findings(list.list().id(), new FindingFilter(null, null), 0)
                        .rows());
    }

    private java.util.List<String> reasons(ListDetail list) {
        return id.tampah.testing.Acting.as(
                Role.DINSOS_KOTA,
                CIANJUR,
                () -> rows.reasons(list.list().id()).stream()
                        .map(each -> each.reason() + " " + each.count())
                        .toList());
    }
}
