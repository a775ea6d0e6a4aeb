package id.tampah.sheet.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import id.tampah.sheet.Limits;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.rows.CellReference;
import id.tampah.sheet.rows.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Every cell shows what Apache POI's formatter shows, in every file of the collection that both can read. */
class PoiAgreementTests {

    private static final Limits WIDE = Limits.forLists().withColumns(16_384);

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final List<String> different = new ArrayList<>();
    private int files;
    private int compared;

    PoiAgreementTests() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    @BeforeAll
    static void hushTheOracle() {
        ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.OFF);
    }

    @Test
    void showsWhatTheOracleShows() throws IOException {
        for (Path file : Corpus.files(".xlsx", ".xls")) {
            if (!file.toString().contains("hostile")) {
                compare(file);
            }
        }
        assertThat(files).as("files both can read").isGreaterThan(750);
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(500_000);
    }

    private void compare(Path file) throws IOException {
        Map<String, Map<String, String>> texts = new HashMap<>();
        try (Workbook ours = Workbook.open(file, file.toString(), WIDE)) {
            for (Sheet sheet : ours.getSheets()) {
                texts.put(sheet.getName(), texts(sheet));
            }
        } catch (RefusedFileException refused) {
            return;
        }
        try (org.apache.poi.ss.usermodel.Workbook oracle = WorkbookFactory.create(file.toFile(), null, true)) {
            files++;
            oracle.forEach(sheet -> compare(file, sheet, texts.getOrDefault(sheet.getSheetName(), Map.of())));
        } catch (Exception notReadByTheOracle) {
            return;
        }
    }

    /** Half a character is shown as a question mark, because no database takes it. */
    private String expected(Cell cell) {
        return new String(formatter.formatCellValue(cell).getBytes(UTF_8), UTF_8);
    }

    /** Where a format asks for more, we show the fifteen digits that Excel keeps, and zeros behind them. */
    private static boolean rounds(Cell cell, String expected, String actual) {
        boolean asksForMore = cell.getCellStyle().getDataFormatString().contains("0.00000000000");
        return asksForMore && Math.abs(Double.parseDouble(expected) / Double.parseDouble(actual) - 1) < 1e-14;
    }

    /** Where a cell has no value, no format or no day, the oracle shows something that nobody wrote. */
    private static boolean invents(Cell cell, String expected) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean valued = !(cell instanceof XSSFCell xlsx)
                || xlsx.getRawValue() != null && !xlsx.getRawValue().isEmpty();
        boolean number = type == CellType.NUMERIC || type == CellType.BOOLEAN;
        boolean emptyText = type == CellType.STRING && expected.equals("null");
        return emptyText
                || number && !valued
                || cell.getCellStyle().getDataFormatString().isEmpty()
                || type == CellType.NUMERIC && cell.getNumericCellValue() < 0 && isDay(cell);
    }

    private static boolean isDay(Cell cell) {
        return DateUtil.isADateFormat(
                cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
    }

    private static Map<String, String> texts(Sheet sheet) throws IOException {
        Map<String, String> texts = new HashMap<>();
        sheet.read(row -> {
            for (int column = 0; column < row.cells(); column++) {
                texts.put(CellReference.of(column, row.line()), row.shown(column));
            }
        });
        return texts;
    }

    private void compare(Path file, org.apache.poi.ss.usermodel.Sheet sheet, Map<String, String> texts) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                String expected = expected(cell);
                String address = cell.getAddress().formatAsString();
                String actual = texts.getOrDefault(address, "");
                if (!actual.equals(expected) && !invents(cell, expected) && !rounds(cell, expected, actual)) {
                    different.add(file.getFileName() + " " + sheet.getSheetName() + " " + address + " "
                            + cell.getCellType() + " " + cell.getCellStyle().getDataFormatString() + ": " + expected
                            + " / " + actual);
                }
                compared++;
            }
        }
    }
}
