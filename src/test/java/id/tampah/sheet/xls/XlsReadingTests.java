package id.tampah.sheet.xls;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Refusal;
import id.tampah.sheet.reading.Reading;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.LineRange;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetWarnings;
import id.tampah.sheet.rows.WorkbookWarnings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsReadingTests {

    @TempDir
    private Path folder;

    @AfterEach
    void forgetThePassword() {
        Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    @Test
    void readsEveryKindOfCell() throws IOException {
        Path file = write(book -> {
            HSSFRow row = book.createSheet("Data").createRow(2);
            row.createCell(0).setCellValue("9901010101900001");
            row.createCell(1).setCellValue(8_901_010_101_900_001d);
            row.createCell(2).setCellValue(0.5);
            row.createCell(3).setCellValue(true);
            row.createCell(5).setCellFormula("A3&\"x\"");
            row.createCell(6).setCellValue(29_221);
            row.getCell(6).setCellStyle(format(book, "dd/mm/yyyy"));
            row.createCell(7).setCellValue(3);
            row.getCell(7).setCellStyle(format(book, "000"));
        });
        assertThat(Reading.rows(file, "a.xls"))
                .containsExactly("3: 9901010101900001|8901010101900001|0.5|TRUE||0|1980-01-01|003");
    }

    @Test
    void readsTextsThatGoOnInOtherRecords() throws IOException {
        Path file = write(book -> {
            HSSFSheet sheet = book.createSheet("Data");
            for (int line = 0; line < 400; line++) {
                String text = (line % 2 == 0 ? "é€" : "ab").repeat(40) + line;
                sheet.createRow(line).createCell(0).setCellValue(text);
            }
        });
        assertThat(Reading.rows(file, "a.xls"))
                .hasSize(400)
                .contains("399: " + "é€".repeat(40) + "398")
                .contains("400: " + "ab".repeat(40) + "399");
    }

    @Test
    void countsWhatIsHidden() throws IOException {
        Path file = write(book -> {
            HSSFSheet sheet = book.createSheet("Data");
            for (int line = 0; line < 3; line++) {
                sheet.createRow(line).createCell(0).setCellValue(line);
                sheet.getRow(line).createCell(1).setCellFormula("1+1");
            }
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            book.createSheet("Lain");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });
        SheetWarnings warnings = Reading.each(file, "a.xls", row -> {});
        assertThat(warnings).isEqualTo(new SheetWarnings(3, 1, 1, 3, List.of(new LineRange(2, 3))));
        try (Workbook workbook = Reading.open(file, "a.xls")) {
            assertThat(workbook.getWarnings()).isEqualTo(new WorkbookWarnings(1, 0, false, 0));
        }
    }

    @Test
    void tellsFormulasThatLeadToOtherFiles() throws IOException {
        Path file = write(book -> {
            HSSFWorkbook other = new HSSFWorkbook();
            other.createSheet("Jauh");
            book.linkExternalWorkbook("lain.xls", other);
            HSSFRow row = book.createSheet("Data").createRow(0);
            row.createCell(0).setCellFormula("[lain.xls]Jauh!A1");
            row.createCell(1).setCellFormula("1+1");
            row.createCell(2).setCellFormula("Data!B1");
        });
        List<Boolean> linked = new ArrayList<>();
        Reading.each(file, "a.xls", row -> IntStream.range(0, 3).forEach(column -> linked.add(row.isLinked(column))));
        assertThat(linked).containsExactly(true, false, false);
        try (Workbook workbook = Reading.open(file, "a.xls")) {
            assertThat(workbook.getWarnings().externalLinks()).isOne();
        }
    }

    @Test
    void saysHowMuchOfASheetIsRead() throws IOException {
        Path file = write(book -> {
            for (String name : List.of("Satu", "Dua")) {
                HSSFSheet sheet = book.createSheet(name);
                IntStream.range(0, 500)
                        .forEach(line -> sheet.createRow(line).createCell(0).setCellValue(line));
            }
        });
        try (Workbook workbook = Reading.open(file, "a.xls")) {
            for (Sheet sheet : workbook.getSheets()) {
                List<Long> passed = new ArrayList<>();
                sheet.read(row -> passed.add(sheet.bytesRead()));
                assertThat(passed).isSorted().doesNotContain(0L);
                assertThat(passed.getLast())
                        .isLessThanOrEqualTo(sheet.getBytes())
                        .isGreaterThan(sheet.getBytes() / 2);
                assertThat(passed.get(250)).isLessThan(passed.getLast());
            }
        }
    }

    @Test
    void readsWorkbooksWhateverTheirName() throws IOException {
        Path file = write(
                book -> book.createSheet("Data").createRow(0).createCell(0).setCellValue("x"));
        assertThat(Reading.rows(file, "a.xlsx")).containsExactly("1: x");
        Reading.refuses(Refusal.RENAMED, file, "a.csv");
    }

    @Test
    void refusesASheetSaidToBeginBehindTheEnd() throws IOException {
        Path file = write(
                book -> book.createSheet("Data").createRow(0).createCell(0).setCellValue("x"));
        byte[] bytes = Files.readAllBytes(file);
        int record = new String(bytes, ISO_8859_1).indexOf("\u0085\0\u000c\0");
        bytes[record + 7] = 0x40;
        Reading.refuses(Refusal.DAMAGED, Files.write(file, bytes), "a.xls");
    }

    @Test
    void refusesPasswords() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("rahasia");
        Path file = write(
                book -> book.createSheet("Data").createRow(0).createCell(0).setCellValue("x"));
        Reading.refuses(Refusal.ENCRYPTED, file, "a.xls");
    }

    private static HSSFCellStyle format(HSSFWorkbook book, String code) {
        HSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        return style;
    }

    private Path write(Consumer<HSSFWorkbook> filling) throws IOException {
        Path file = Files.createTempFile(folder, "lama", ".xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.accept(book);
            book.write(out);
        }
        return file;
    }
}
