package id.tampah.sheet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Limits;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.reading.Corpus;
import id.tampah.sheet.reading.Reading;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedCopyTests {

    private static final long QUICKLY_READ = 100_000;

    @TempDir
    private Path folder;

    /** Marks every line below the header. */
    private record Every(int headerLine, int column) implements SheetMarks {

        @Override
        public List<String> headings() {
            return List.of("Hasil", "Catatan");
        }

        @Override
        public @Nullable RowMark of(int line) {
            return line < headerLine ? null : new RowMark(Tint.RED, List.of("DITOLAK", "=1+1 & <" + line + ">"));
        }
    }

    @Test
    void keepsLooksAndAddsColumns() throws Exception {
        Path copy = copy(colourful(), "daftar.xlsx", new Every(2, 2));
        assertThat(Reading.rows(copy, "a.xlsx"))
                .containsExactly("1: DAFTAR", "2: NIK|NAMA|Hasil|Catatan", "3: 003|7|DITOLAK|=1+1 & <3>");
        try (XSSFWorkbook book = new XSSFWorkbook(copy.toFile())) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(0, 0, 0, 1));
            assertThat(sheet.getColumnWidth(0)).isEqualTo(20 * 256);
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("000");
            assertThat(sheet.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            XSSFCell mark = sheet.getRow(2).getCell(3);
            assertThat(mark.getCellType()).isEqualTo(CellType.STRING);
            assertThat(mark.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(book.getSheetName(1)).isEqualTo("Lain");
            assertThat(book.isSheetHidden(1)).isTrue();
        }
    }

    @Test
    void replacesTheMarksOfAnEarlierCopy() throws IOException {
        Path once = copy(colourful(), "daftar.xlsx", new Every(2, 2));
        Path twice = copy(once, "daftar.xlsx", new Every(2, 2));
        assertThat(Reading.rows(twice, "a.xlsx")).isEqualTo(Reading.rows(once, "a.xlsx"));
    }

    @Test
    void leavesBehindWhatIsNoCell() throws IOException {
        for (Path file : Corpus.files("20_external_links.xlsx", "22_real_formulas.xlsx", "stress002.xlsx")) {
            Path copy = copy(file, file.toString(), new Every(1, 20));
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                assertThat(zip.stream().map(Object::toString))
                        .noneMatch(name -> name.contains("externalLink") || name.contains("vba"));
            }
            assertThat(Reading.each(copy, "a.xlsx", row -> {}).formulaRows()).isZero();
        }
    }

    @Test
    void makesAWorkbookOfText() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), "NIK;NAMA\n\n1;=A\n".getBytes(UTF_8));
        assertThat(Reading.rows(copy(file, "a.csv", new Every(1, 2)), "a.xlsx"))
                .containsExactly("1: NIK|NAMA|Hasil|Catatan", "3: 1|=A|DITOLAK|=1+1 & <3>");
    }

    @Test
    void copiesEveryReadableWorkbook() throws IOException {
        int copied = 0;
        for (Path file : Corpus.files(".xlsx")) {
            List<String> before = Files.size(file) > QUICKLY_READ ? List.of() : texts(file);
            if (!before.isEmpty()) {
                assertThat(texts(copy(file, "a.xlsx", null)))
                        .as(file.toString())
                        .isEqualTo(before);
                copied++;
            }
        }
        assertThat(copied).isGreaterThan(600);
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook book = Workbook.open(file, "a.xlsx", Limits.forLists())) {
            for (Sheet sheet : book.getSheets()) {
                sheet.read(row -> {
                    String text = String.join("|", row.texts()).replaceFirst("[|\\s]+$", "");
                    if (!text.isEmpty()) {
                        texts.add(sheet.getName() + sheet.isHidden() + row.line() + text);
                    }
                });
            }
            return texts;
        } catch (RefusedFileException refused) {
            return List.of();
        }
    }

    private Path copy(Path file, String name, @Nullable SheetMarks marks) throws IOException {
        Path copy = Files.createTempFile(folder, "hasil", ".xlsx");
        try (OutputStream out = Files.newOutputStream(copy)) {
            MarkedCopy.write(file, name, Limits.forLists(), number -> number == 1 ? marks : null, out);
        }
        return copy;
    }

    private Path colourful() throws IOException {
        Path file = Files.createTempFile(folder, "asal", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Data");
            sheet.createRow(0).createCell(0).setCellValue("DAFTAR");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.setColumnWidth(0, 20 * 256);
            sheet.createRow(1).createCell(0).setCellValue("NIK");
            sheet.getRow(1).createCell(1).setCellValue("NAMA");
            XSSFCell number = sheet.createRow(2).createCell(0);
            number.setCellValue(3);
            XSSFCellStyle zeros = book.createCellStyle();
            zeros.setDataFormat(book.createDataFormat().getFormat("000"));
            number.setCellStyle(zeros);
            XSSFCell formula = sheet.getRow(2).createCell(1);
            formula.setCellFormula("3+4");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
            book.createSheet("Lain");
            book.setSheetHidden(1, true);
            book.write(out);
        }
        return file;
    }
}
