package id.tampah.sheet.columns;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Limits;
import id.tampah.sheet.TinyWorkbook;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.RowSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListRowsTests {

    private static final ColumnMap MAP = ColumnMap.byPosition(Map.of(Field.NIK, 0, Field.NAME, 1), 1);

    @TempDir
    private Path folder;

    @Test
    void tellsTheTotalsRowFromPeople() throws IOException {
        List<Boolean> totals = new ArrayList<>();
        read(
                text("9901010101900001", "TOTALIA")
                        + text("", "JUMLAH")
                        + text("TOTAL : 20", "")
                        + text("###", "")
                        + text("-", "SITI"),
                row -> totals.add(MAP.isTotalsRow(row)));
        assertThat(totals).containsExactly(false, true, true, true, false);
    }

    @Test
    void seesThatExcelHasCutTheDigits() throws IOException {
        assertThat(column("3271010101900010", "3271010101900020", "3271010101900030", "3271010101900040")
                        .isDamaged())
                .isTrue();
        assertThat(column("3271010101900010", "3271010101900022", "3271010101900033", "3271010101900044")
                        .isDamaged())
                .isFalse();
    }

    @Test
    void seesThatTextWasShortened() throws IOException {
        IdColumn column = new IdColumn();
        read(text("3,27101E+15", "SITI"), row -> column.see(row, 0));
        assertThat(column.isDamaged()).isTrue();
        assertThat(column.scientific()).isOne();
    }

    private IdColumn column(String... numbers) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String number : numbers) {
            rows.append("<row><c><v>").append(number).append("</v></c></row>");
        }
        IdColumn column = new IdColumn();
        read(rows.toString(), row -> column.see(row, 0));
        return column;
    }

    private static String text(String first, String second) {
        return "<row><c t=\"inlineStr\"><is><t>" + first + "</t></is></c><c t=\"inlineStr\"><is><t>" + second
                + "</t></is></c></row>";
    }

    private void read(String rows, RowSink sink) throws IOException {
        try (Workbook workbook =
                Workbook.open(TinyWorkbook.ofRows(rows).writeTo(folder), "a.xlsx", Limits.forLists())) {
            workbook.getSheets().getFirst().read(sink);
        }
    }
}
