package id.tampah.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Limits;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.HeaderFinder;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetWarnings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every file somebody may send ends as rows or as a sentence, and nothing it holds is ever visited. */
class HostileWorkbooksTests {

    private static final long MOST_ALLOCATED = 256L << 20;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What becomes of each hostile file: a refusal by name, or rows with what they hide. */
    private static final Map<String, String> ENDS = Map.ofEntries(
            Map.entry("00_ok_3rows.xlsx", "3 rows"),
            Map.entry("01_bomb_sheet_512MB.xlsx", "UNPACKED_TOO_LARGE"),
            Map.entry("02_bomb_sst_256MB.xlsx", "DAMAGED"),
            Map.entry("04_20000_parts.xlsx", "TOO_MANY_PARTS"),
            Map.entry("05_sst_amplify.xlsx", "CELL_TOO_LONG"),
            Map.entry("10_xxe_file_sst.xlsx", "ENTITIES"),
            Map.entry("11_xxe_http_sst.xlsx", "ENTITIES"),
            Map.entry("13_xxe_jar_sst.xlsx", "ENTITIES"),
            Map.entry("15_0_xxe_in_Content_Types.xml.xlsx", "ENTITIES"),
            Map.entry("15_2_xxe_in_xl_workbook.xml.xlsx", "ENTITIES"),
            Map.entry("15_4_xxe_in_xl_worksheets_sheet1.xml.xlsx", "ENTITIES"),
            Map.entry("15_5_xxe_in_docProps_core.xml.xlsx", "ENTITIES"),
            Map.entry("16_billion_laughs.xlsx", "ENTITIES"),
            Map.entry("18_xxe_utf16.xlsx", "ENTITIES"),
            Map.entry("20_external_links.xlsx", "3 rows, 1 links"),
            Map.entry("21_formula_strings.xlsx", "16 rows"),
            Map.entry("22_real_formulas.xlsx", "3 rows, 3 with formulas"),
            Map.entry("30_hidden_rows.xlsx", "20 rows, 10 hidden"),
            Map.entry("32_duplicate_zip_entry.xlsx", "PART_NAME"),
            Map.entry("33_case_variant_entry.xlsx", "PART_NAME"),
            Map.entry("35_white_font_zero_height.xlsx", "10 rows, 5 hidden"),
            Map.entry("40_dimension_lie.xlsx", "3 rows"),
            Map.entry("41_row_1048577.xlsx", "LINE_NUMBER"),
            Map.entry("41_row_2147483648.xlsx", "LINE_NUMBER"),
            Map.entry("41_row_text.xlsx", "LINE_NUMBER"),
            Map.entry("41_row_empty.xlsx", "LINE_NUMBER"),
            Map.entry("42_cellref_ZZZZZZ2.xlsx", "CELL_REFERENCE"),
            Map.entry("42_cellref_XFE2.xlsx", "CELL_REFERENCE"),
            Map.entry("42_cellref_noref.xlsx", "CELL_REFERENCE"),
            Map.entry("44_wide_16384.xlsx", "TOO_MANY_COLUMNS"),
            Map.entry("45_sst_index_bad.xlsx", "SHARED_TEXT_MISSING"),
            Map.entry("47_empty_rows_100k.xlsx", "2 rows"),
            Map.entry("48_no_header.xlsx", "NO_HEADER"),
            Map.entry("49_header_variants.xlsx", "COLUMN_TWICE"),
            Map.entry("50_nik_variants.xlsx", "27 rows"),
            Map.entry("51_dates.xlsx", "11 rows"),
            Map.entry("52_names.xlsx", "34 rows"),
            Map.entry("53_xml_escapes.xlsx", "1 rows"),
            Map.entry("55_duplicates_inside_file.xlsx", "6 rows"),
            Map.entry("60_truncated_half.xlsx", "DAMAGED"),
            Map.entry("62_trailing_html.xlsx", "EXTRA_BYTES"),
            Map.entry("64_empty.xlsx", "EMPTY"),
            Map.entry("65_exe.xlsx", "RENAMED"),
            Map.entry("66_csv_renamed.xlsx", "RENAMED"),
            Map.entry("67_xml_renamed.xlsx", "WEB_PAGE"),
            Map.entry("69_method_99.xlsx", "PACKING"),
            Map.entry("70_one_open_quote.csv", "LINE_TOO_LONG"),
            Map.entry("71_million_columns.csv", "TOO_MANY_COLUMNS"),
            Map.entry("72_million_empty_lines.csv", "1 rows"),
            Map.entry("75_latin1.csv", "1 rows"),
            Map.entry("76_semicolon.csv", "1 rows"),
            Map.entry("77_bom_utf8.csv", "1 rows"),
            Map.entry("78_formula.csv", "16 rows"),
            Map.entry("79_mixed_newlines.csv", "2 rows"));

    @Test
    void endAsTheyShould() throws IOException {
        Map<String, String> ends = new TreeMap<>();
        SoftAssertions softly = new SoftAssertions();
        try (Canary canary = new Canary()) {
            for (Path file : Corpus.files("")) {
                if (file.getParent().endsWith("hostile") && !file.endsWith("MANIFEST.csv")) {
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    ends.put(file.getFileName().toString(), end(file));
                    softly.assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
                            .as("bytes allocated for " + file)
                            .isLessThan(MOST_ALLOCATED);
                }
            }
            softly.assertThat(canary.calls()).isZero();
        }
        softly.assertThat(ends).isEqualTo(new TreeMap<>(ENDS));
        softly.assertAll();
    }

    private static String end(Path file) throws IOException {
        try (Workbook workbook = Workbook.open(file, file.getFileName().toString(), Limits.forLists())) {
            String end = "";
            for (Sheet sheet : workbook.getSheets()) {
                end = read(sheet, HeaderFinder.require(sheet.head(HeaderFinder.HEAD_ROWS)));
            }
            int links = workbook.getWarnings().externalLinks();
            return end + (links > 0 ? ", " + links + " links" : "");
        } catch (RefusedFileException refused) {
            assertThat(refused.getMessageKey()).startsWith("sheet.refused.");
            return refused.getRefusal().name();
        }
    }

    private static String read(Sheet sheet, ColumnMap map) throws IOException {
        int[] rows = new int[1];
        SheetWarnings warnings = sheet.read(row -> {
            rows[0] += row.line() >= map.firstDataLine() ? 1 : 0;
            row.texts();
        });
        return rows[0] + " rows"
                + (warnings.hiddenRows() > 0 ? ", " + warnings.hiddenRows() + " hidden" : "")
                + (warnings.formulaRows() > 0 ? ", " + warnings.formulaRows() + " with formulas" : "");
    }
}
