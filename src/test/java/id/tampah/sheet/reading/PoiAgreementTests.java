package id.tampah.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import id.tampah.sheet.Limits;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.rows.CellReference;
import id.tampah.sheet.rows.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Text, whole numbers, dates, truth values and errors are what Apache POI says they are, in every file both can read. */
class PoiAgreementTests {

    private static final long QUICKLY_READ = 30_000;
    private static final Limits WIDE = Limits.forLists().withColumns(16_384);
    private static final double FIRST_CERTAIN_DAY = 61;

    private final DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
    private final List<String> different = new ArrayList<>();
    private int compared;

    @BeforeAll
    static void hushTheOracle() {
        ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.OFF);
    }

    @Test
    void readsWhatTheOracleReads() throws Exception {
        for (Path file : Corpus.files(".xlsx")) {
            if (Files.size(file) < QUICKLY_READ && !file.toString().contains("hostile")) {
                compare(file);
            }
        }
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(30_000);
    }

    private void compare(Path file) throws IOException {
        try (Workbook ours = Workbook.open(file, "a.xlsx", WIDE)) {
            Map<String, Map<String, String>> texts = new HashMap<>();
            for (Sheet sheet : ours.getSheets()) {
                texts.put(sheet.getName(), texts(sheet));
            }
            compare(file, texts);
        } catch (RefusedFileException refused) {
            return;
        }
    }

    private static Map<String, String> texts(Sheet sheet) throws IOException {
        Map<String, String> texts = new HashMap<>();
        sheet.read(row -> {
            for (int column = 0; column < row.cells(); column++) {
                texts.put(CellReference.of(column, row.line()), row.text(column));
            }
        });
        return texts;
    }

    private void compare(Path file, Map<String, Map<String, String>> texts) {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook oracle = new XSSFWorkbook(opened)) {
            oracle.forEach(
                    sheet -> compare(file, (XSSFSheet) sheet, texts.getOrDefault(sheet.getSheetName(), Map.of())));
        } catch (Exception oracleFails) {
            return;
        }
    }

    private void compare(Path file, XSSFSheet sheet, Map<String, String> texts) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                String expected = expected(cell);
                if (expected != null) {
                    String address = cell.getAddress().formatAsString();
                    String actual = texts.getOrDefault(address, "");
                    if (!actual.equals(expected)) {
                        different.add(
                                file + " " + sheet.getSheetName() + " " + address + ": " + expected + " / " + actual);
                    }
                    compared++;
                }
            }
        }
    }

    /** What the oracle says, or nothing where it speaks of something else than we do. */
    private @Nullable String expected(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean valued = ((org.apache.poi.xssf.usermodel.XSSFCell) cell)
                        .getCTCell()
                        .isSetV()
                || ((org.apache.poi.xssf.usermodel.XSSFCell) cell).getCTCell().isSetIs();
        return switch (type) {
            case STRING -> isEncodable(cell.getStringCellValue()) ? cell.getStringCellValue() : null;
            case BOOLEAN -> valued ? bool(cell) : null;
            case NUMERIC -> valued ? number(cell) : null;
            default -> null;
        };
    }

    private static String bool(Cell cell) {
        return cell.getBooleanCellValue() ? "TRUE" : "FALSE";
    }

    private @Nullable String number(Cell cell) {
        double value = cell.getNumericCellValue();
        String raw = ((org.apache.poi.xssf.usermodel.XSSFCell) cell).getRawValue();
        if (value != Math.floor(value) || raw == null || raw.isBlank()) {
            return null;
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return isDay(cell.getCellStyle().getDataFormatString()) && value >= FIRST_CERTAIN_DAY
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : null;
        }
        boolean plain =
                List.of("General", "0", "000", "@").contains(cell.getCellStyle().getDataFormatString());
        return plain && Math.abs(value) < 1e11 ? shown(cell, value) : null;
    }

    private String shown(Cell cell, double value) {
        CellStyle style = cell.getCellStyle();
        return formatter.formatRawCellContents(value, style.getDataFormat(), style.getDataFormatString());
    }

    private static boolean isDay(String format) {
        return format.contains("y") || format.contains("d");
    }

    private static boolean isEncodable(String text) {
        return java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
