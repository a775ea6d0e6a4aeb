package id.tampah.intake;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.testing.TampahTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the empty workbooks promise, as Apache POI sees it. */
@TampahTest
@Import({Sending.class, Interrupting.class})
class ListTemplatesTests {

    private static final String SUBANG = "3213";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Sending sending;

    @ParameterizedTest
    @CsvSource({
        "GUBERNUR, JENIS KELAMIN KELURAHAN KECAMATAN",
        "PKH,      JENIS KELAMIN KELURAHAN KECAMATAN",
        "DTKS,     JENIS KELAMIN KELURAHAN KECAMATAN DESIL",
        "DUKCAPIL, JENIS KELAMIN KELURAHAN KECAMATAN STATUS"
    })
    void holdsTextColumnsDropDownsAnExampleAndAGuide(String source, String choosing) throws IOException {
        try (XSSFWorkbook book = template(source)) {
            Sheet sheet = book.getSheetAt(0);
            Row head = sheet.getRow(0);
            for (int column = 0; column < head.getLastCellNum(); column++) {
                assertThat(sheet.getColumnStyle(column).getDataFormatString())
                        .as("format of an empty cell under %s", head.getCell(column))
                        .isEqualTo("@");
            }
            assertThat(cells(sheet.getRow(1))).anyMatch(cell -> cell.startsWith("CONTOH"));
            assertThat(book.getSheet("Petunjuk").getLastRowNum()).isGreaterThan(3);
            assertThat(String.join(" ", choices(sheet))).isEqualTo(choosing);
        }
    }

    @Test
    void offersTheVillagesOfTheRegion() throws IOException {
        try (XSSFWorkbook book = template("GUBERNUR")) {
            DataValidation villages = book.getSheetAt(0).getDataValidations().get(1);
            AreaReference area =
                    new AreaReference(villages.getValidationConstraint().getFormula1(), book.getSpreadsheetVersion());
            List<String> offered = new ArrayList<>();
            for (CellReference cell : area.getAllReferencedCells()) {
                offered.add(book.getSheet(cell.getSheetName())
                        .getRow(cell.getRow())
                        .getCell(cell.getCol())
                        .getStringCellValue());
            }
            assertThat(offered)
                    .hasSizeGreaterThan(200)
                    .contains("Cigadung")
                    .doesNotContain("Batutulis")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void isReadWithoutItsExampleAndWithWhatWasFilledIn() throws IOException {
        try (XSSFWorkbook book = template("GUBERNUR")) {
            assertThat(sent(book).state()).isEqualTo(ListState.REFUSED);
            Row row = book.getSheetAt(0).createRow(2);
            List<String> head = cells(book.getSheetAt(0).getRow(0));
            row.createCell(head.indexOf("NIK")).setCellValue("3213014101900001");
            row.createCell(head.indexOf("NAMA LENGKAP")).setCellValue("SITI");
            ListSummary list = sent(book).list();
            assertThat(list.rowsRead()).isOne();
            assertThat(list.accepted()).isOne();
        }
    }

    private ListDetail sent(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        UUID id = sending.send("templat.xlsx", bytes.toByteArray(), "GUBERNUR", SUBANG)
                .id();
        return sending.settled(id, SUBANG);
    }

    private XSSFWorkbook template(String source) throws IOException {
        byte[] bytes = mvc.get()
                .uri("/daftar/templat/{source}.xlsx", source)
                .with(acting(Role.DINSOS_KOTA, SUBANG))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> choices(Sheet sheet) {
        List<String> head = cells(sheet.getRow(0));
        return sheet.getDataValidations().stream()
                .map(each -> head.get(each.getRegions().getCellRangeAddress(0).getFirstColumn()))
                .toList();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.getStringCellValue()));
        return cells;
    }
}
