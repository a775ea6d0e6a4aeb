package id.tampah.sheet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Limits;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.columns.HeaderFinder;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTests {

    private static final List<String> ODD = List.of(
            "=1+1",
            "+62",
            "-5",
            "@SUM",
            "MA'RUF & <ANI>",
            " é \uD83D\uDE00 ",
            "_x0041_",
            "a\nb",
            "tab\tin",
            "",
            "0012");

    @TempDir
    private Path folder;

    @Test
    void readsBackWhatItWrote() throws IOException {
        Path file = write(writer -> {
            XlsxSheet sheet = writer.sheet("Hasil: [1]", SheetLayout.ofWidths(List.of(20, 30)));
            sheet.header(List.of("NIK", "NAMA")).row(Tint.RED, ODD);
            sheet.begin(Tint.NONE)
                    .number(1_234)
                    .date(LocalDate.of(1980, 12, 31))
                    .empty()
                    .text("x");
        });
        assertThat(rows(file)).containsExactly(List.of("NIK", "NAMA"), ODD, List.of("1234", "1980-12-31", "", "x"));
    }

    @Test
    void typesEveryStringAsAString() throws IOException {
        Path file = write(
                writer -> writer.sheet("A", SheetLayout.ofWidths(List.of())).row(ODD));
        try (XSSFWorkbook oracle = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = oracle.getSheetAt(0);
            for (int column = 0; column < ODD.size(); column++) {
                XSSFCell cell = sheet.getRow(0).getCell(column);
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                assertThat(cell.getStringCellValue()).isEqualTo(ODD.get(column));
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            }
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(sheet.getRow(0).getCell(10).getCellStyle().getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void replacesWhatXmlCannotCarry() throws IOException {
        Path file = write(
                writer -> writer.sheet("A", SheetLayout.ofWidths(List.of())).row(List.of("A\u0000B\uD800C")));
        assertThat(rows(file)).containsExactly(List.of("A\u0000B?C"));
    }

    @Test
    void givesSheetsNamesExcelAccepts() throws IOException {
        Path file = write(writer -> {
            writer.sheet("Desa/Kelurahan: Pamoyanan di Kecamatan Bogor Selatan", SheetLayout.ofWidths(List.of()));
            writer.sheet("Data", SheetLayout.ofWidths(List.of()));
            writer.sheet("data", SheetLayout.ofWidths(List.of()));
            writer.sheet("", SheetLayout.ofWidths(List.of()));
        });
        try (XSSFWorkbook oracle = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(oracle)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Desa Kelurahan  Pamoyanan di Ke", "Data", "data 2", "Lembar");
        }
    }

    @Test
    void writesATemplateThatIsReadAgain() throws IOException {
        ListTemplate template = new ListTemplate(
                "Daftar usulan",
                List.of(
                        ListTemplate.Column.free("NIK", "9901010101900001"),
                        ListTemplate.Column.free("NAMA", ListTemplate.EXAMPLE),
                        new ListTemplate.Column("KELURAHAN", "PAMOYANAN", List.of("PAMOYANAN", "BATUTULIS"))),
                List.of("Isi satu baris untuk satu keluarga."));
        Path file = Files.createTempFile(folder, "template", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            template.write(out);
        }
        try (Workbook workbook = Workbook.open(file, "a.xlsx", Limits.forLists())) {
            Sheet sheet = workbook.getSheets().getFirst();
            ColumnMap map = HeaderFinder.require(sheet.head(HeaderFinder.HEAD_ROWS));
            assertThat(map.columns()).containsOnlyKeys(Field.NIK, Field.NAME, Field.VILLAGE);
            sheet.read(row -> assertThat(row.kind(0)).isEqualTo(CellKind.TEXT));
            assertThat(workbook.getSheets())
                    .extracting(Sheet::getName)
                    .allSatisfy(
                            name -> assertThat(ListTemplate.isHelper(name)).isEqualTo(!name.equals("Daftar usulan")));
            assertThat(workbook.getWarnings().hiddenSheets()).isZero();
        }
        try (XSSFWorkbook oracle = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(oracle.getSheetAt(0).getDataValidations()).hasSize(1);
        }
    }

    @Test
    void disarmsFormulasInText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(bytes)) {
            writer.row(List.of("=1+1", "a,b", "\"q\"", "MA'RUF", "@x", "\tx", "-1"));
        }
        assertThat(bytes.toString(UTF_8)).isEqualTo("\ufeff'=1+1,\"a,b\",\"\"\"q\"\"\",MA'RUF,'@x,\"'\tx\",'-1\r\n");
    }

    private interface Writing {
        void to(XlsxWriter writer) throws IOException;
    }

    private Path write(Writing writing) throws IOException {
        Path file = Files.createTempFile(folder, "written", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                XlsxWriter writer = new XlsxWriter(out)) {
            writing.to(writer);
        }
        return file;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open(file, "a.xlsx", Limits.forLists())) {
            workbook.getSheets().getFirst().read(row -> rows.add(row.texts()));
        }
        return rows;
    }
}
