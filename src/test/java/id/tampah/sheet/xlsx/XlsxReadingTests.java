package id.tampah.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Refusal;
import id.tampah.sheet.TinyWorkbook;
import id.tampah.sheet.reading.Reading;
import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.LineRange;
import id.tampah.sheet.rows.SheetWarnings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReadingTests {

    @TempDir
    private Path folder;

    @Test
    void readsInlineAndSharedText() throws IOException {
        TinyWorkbook workbook = TinyWorkbook.ofRows("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C2\" t=\"inlineStr\"><is><t>MA&apos;RUF &amp; ANI</t></is></c></row>")
                .shared("<si><t>A</t></si><si><t xml:space=\"preserve\"> B </t></si>");
        assertThat(rows(workbook)).containsExactly("2:  B ||MA'RUF & ANI");
    }

    @Test
    void joinsRunsAndLeavesOutReadingAids() throws IOException {
        TinyWorkbook workbook = TinyWorkbook.ofRows("<row><c t=\"s\"><v>0</v></c></row>")
                .shared(
                        "<si><r><rPr><b/></rPr><t>SI</t></r><r><t>TI</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>");
        assertThat(rows(workbook)).containsExactly("1: SITI");
    }

    @Test
    void keepsEveryDigitOfANumber() throws IOException {
        List<String> texts = texts(TinyWorkbook.ofRows("<row r=\"1\"><c r=\"A1\"><v>9901010101900001</v></c>"
                + "<c r=\"B1\"><v>9.901010101900001E+15</v></c><c r=\"C1\"><v>12.0</v></c>"
                + "<c r=\"D1\"><v>0.30000000000000004</v></c><c r=\"E1\"><v>1E+999999999</v></c></row>"));
        assertThat(texts).containsExactly("9901010101900001", "9901010101900001", "12", "0.3", "1E+999999999");
    }

    @Test
    void tellsNumbersWrittenWithExponent() throws IOException {
        Path file = TinyWorkbook.ofRows("<row><c><v>9.90101E+15</v></c><c><v>9901010101900001</v></c></row>")
                .writeTo(folder);
        Reading.each(file, "a.xlsx", row -> {
            assertThat(row.isScientific(0)).isTrue();
            assertThat(row.isScientific(1)).isFalse();
            assertThat(row.kind(0)).isEqualTo(CellKind.NUMBER);
        });
    }

    @Test
    void showsLeadingZerosOfTheFormat() throws IOException {
        assertThat(texts(TinyWorkbook.ofRows("<row><c s=\"1\"><v>3</v></c><c><v>3</v></c></row>")
                        .formats("000")))
                .containsExactly("003", "3");
    }

    @Test
    void readsDatesOfBothCalendars() throws IOException {
        String row = "<row><c s=\"1\"><v>29221</v></c><c s=\"1\"><v>1.5</v></c><c s=\"1\"><v>60</v></c>"
                + "<c t=\"d\"><v>2020-04-28T00:00:00</v></c></row>";
        assertThat(texts(TinyWorkbook.ofRows(row).formats("dd/mm/yyyy")))
                .containsExactly("1980-01-01", "1900-01-01 12:00", "60", "2020-04-28");
        assertThat(texts(TinyWorkbook.ofRows(row).formats("dd/mm/yyyy").from1904()))
                .containsExactly("1984-01-02", "1904-01-02 12:00", "1904-03-01", "2020-04-28");
    }

    @Test
    void takesNoMinutesForMonths() throws IOException {
        assertThat(texts(TinyWorkbook.ofRows("<row><c s=\"1\"><v>0.5</v></c><c s=\"2\"><v>29221</v></c></row>")
                        .formats("hh:mm", "[$-421]d mmmm yyyy;@")))
                .containsExactly("0.5", "1980-01-01");
    }

    @Test
    void leavesNoTraceOfTheCellBefore() throws IOException {
        assertThat(rows(TinyWorkbook.ofRows("<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\"><v/></c>"
                        + "<c r=\"C1\" t=\"str\"><f>A1</f><v/></c></row><row r=\"2\"><c r=\"B2\"><v>8</v></c></row>")))
                .containsExactly("1: 7||", "2: |8");
    }

    @Test
    void countsWhatIsHidden() throws IOException {
        Path file = TinyWorkbook.ofSheet("<worksheet><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row>"
                        + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row>"
                        + "<row r=\"3\" ht=\"0\" customHeight=\"1\"><c r=\"A3\"><f>1+1</f><v>2</v></c></row>"
                        + "<row r=\"4\" hidden=\"1\"/></sheetData>"
                        + "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>")
                .writeTo(folder);
        List<String> hidden = new ArrayList<>();
        SheetWarnings warnings = Reading.each(file, "a.xlsx", row -> {
            if (row.isHidden() || row.formulas() > 0) {
                hidden.add(row.line() + " " + row.kind(0));
            }
        });
        assertThat(hidden).containsExactly("2 NUMBER", "3 FORMULA");
        assertThat(warnings).isEqualTo(new SheetWarnings(3, 2, 1, 1, List.of(new LineRange(2, 3))));
        assertThat(warnings.mergedFrom(2)).isOne();
        assertThat(warnings.mergedFrom(4)).isZero();
    }

    @Test
    void marksFormulasWithoutResult() throws IOException {
        Path file = TinyWorkbook.ofRows("<row><c><f>NOW()</f></c></row>").writeTo(folder);
        Reading.each(file, "a.xlsx", row -> {
            assertThat(row.kind(0)).isEqualTo(CellKind.FORMULA);
            assertThat(row.text(0)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            [1]Sheet1!A1              ~ true
            'C:\\data\\[lain.xlsx]Desa'!A1 ~ true
            SUM(B1,[2]!Jumlah)        ~ true
            SUM(Tabel1[1])            ~ false
            Tabel1[[#This Row],[NIK]] ~ false
            VLOOKUP(A1,Sheet2!A:B,2)  ~ false
            """)
    void tellsFormulasThatReachIntoOtherFiles(String formula, boolean foreign) throws IOException {
        String row = "<row><c><f>" + formula + "</f><v>1</v></c></row>";
        for (String comment : List.of("", "<!-- left to the XML reader -->")) {
            Path file = TinyWorkbook.ofRows(comment + row).writeTo(folder);
            Reading.each(file, "a.xlsx", read -> assertThat(read.isLinked(0)).isEqualTo(foreign));
        }
    }

    @Test
    void resolvesWhatXmlCannotCarry() throws IOException {
        assertThat(texts(TinyWorkbook.ofRows(
                        "<row><c t=\"inlineStr\"><is><t>A_x0041__x005F_x0042_&#x20AC;\r\n</t></is></c></row>")))
                .containsExactly("AA_x0042_\u20ac\n");
    }

    @Test
    void readsRowsLargerThanItsWindow() throws IOException {
        String name = "N".repeat(30_000);
        String cell = "<c t=\"inlineStr\"><is><t>" + name + "</t></is></c>";
        String row = "<row>" + cell.repeat(40) + "</row>";
        assertThat(rows(TinyWorkbook.ofRows(row.repeat(3))))
                .hasSize(3)
                .allSatisfy(text -> assertThat(text).hasSize(3 + 40 * 30_000 + 39));
    }

    @Test
    void hasTheXmlReaderTakeOverFromTheSameRow() throws IOException {
        String row = "<row><c t=\"inlineStr\"><is><t>A</t></is></c></row>";
        String odd = "<row><!-- --><c t=\"inlineStr\"><is><t><![CDATA[<B>]]></t></is></c><c><v>1.0</v></c></row>";
        assertThat(rows(TinyWorkbook.ofRows(row + row + odd + row)))
                .containsExactly("1: A", "2: A", "3: <B>|1", "4: A");
    }

    @Test
    void readsPrefixesAndOtherEncodings() throws IOException {
        String prefixed =
                "<x:worksheet xmlns:x=\"x\"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        assertThat(rows(TinyWorkbook.ofSheet(prefixed))).containsExactly("1: 5");
        String wide =
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c><v>6</v></c></row></sheetData></worksheet>";
        assertThat(rows(new TinyWorkbook().part("xl/worksheets/sheet1.xml", wide, StandardCharsets.UTF_16)))
                .containsExactly("1: 6");
    }

    @Test
    void refusesLinesAndCellsThatLie() throws IOException {
        refuses(
                Refusal.LINE_NUMBER,
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>");
        refuses(Refusal.LINE_NUMBER, "<row r=\"1048577\"><c><v>1</v></c></row>");
        refuses(Refusal.CELL_REFERENCE, "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>");
        refuses(Refusal.CELL_REFERENCE, "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>");
        refuses(Refusal.SHARED_TEXT_MISSING, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    }

    @Test
    void refusesMoreThanAListMayHold() throws IOException {
        refuses(Refusal.TOO_MANY_COLUMNS, "<row r=\"1\"><c r=\"IW1\"><v>1</v></c></row>");
        refuses(Refusal.CELL_TOO_LONG, "<row><c t=\"inlineStr\"><is><t>" + "a".repeat(32_768) + "</t></is></c></row>");
    }

    @Test
    void refusesSheetsThatEndInTheMiddle() throws IOException {
        Reading.refuses(
                Refusal.DAMAGED,
                TinyWorkbook.ofSheet("<worksheet><sheetData><row><c><v>1</v>").writeTo(folder),
                "a.xlsx");
    }

    @Test
    void letsTheSinksOwnErrorsThrough() throws IOException {
        Path file = TinyWorkbook.ofRows("<row><c><v>1</v></c></row>").writeTo(folder);
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> Reading.each(file, "a.xlsx", row -> {
                    throw new IllegalStateException("mine");
                }))
                .withMessage("mine");
    }

    private List<String> rows(TinyWorkbook workbook) throws IOException {
        return Reading.rows(workbook.writeTo(folder), "a.xlsx");
    }

    private List<String> texts(TinyWorkbook workbook) throws IOException {
        List<String> texts = new ArrayList<>();
        Reading.each(workbook.writeTo(folder), "a.xlsx", row -> texts.addAll(row.texts()));
        return texts;
    }

    private void refuses(Refusal refusal, String rows) throws IOException {
        Reading.refuses(refusal, TinyWorkbook.ofRows(rows).writeTo(folder), "a.xlsx");
    }
}
