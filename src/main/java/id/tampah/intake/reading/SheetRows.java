package id.tampah.intake.reading;

import static id.tampah.sheet.columns.Field.NIK;
import static id.tampah.sheet.columns.Field.NO_KK;

import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.RowSink;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetRow;
import id.tampah.sheet.rows.SheetWarnings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;

/** Takes the rows of one sheet, leaves out what is no data, and hands on the facts of the others. */
@RequiredArgsConstructor
final class SheetRows implements RowSink {

    private static final int TOLD_LINES = 20;

    private final ListToRead list;
    private final Places places;
    private final Sheet sheet;
    private final Columns columns;
    private final int firstLine;
    private final Consumer<RowFacts> facts;

    private final List<Integer> fillerLines = new ArrayList<>();
    private int fillers;
    private int rows;
    private int mergedRows;
    private int lastLine;

    @Override
    public void row(SheetRow row) {
        lastLine = row.line();
        if (lastLine < columns.map().firstDataLine()) {
            return;
        }
        RowTexts texts = new RowTexts(row, columns);
        if (Filler.is(row, texts, columns)) {
            leaveOut(row);
            return;
        }
        judgeNumbers(row);
        RowFacts found = new RowFacts(list, places);
        found.read(row, texts, columns, firstLine + lastLine);
        mergedRows += found.merged() ? 1 : 0;
        rows++;
        facts.accept(found);
    }

    /** What is left out is told; the first lines by their number. */
    private void leaveOut(SheetRow row) {
        if (Filler.isBlank(row)) {
            return;
        }
        fillers++;
        if (fillerLines.size() < TOLD_LINES) {
            fillerLines.add(row.line());
        }
    }

    private void judgeNumbers(SheetRow row) {
        if (row.kind(columns.of(NIK)) == CellKind.NUMBER || row.kind(columns.of(NO_KK)) == CellKind.NUMBER) {
            try {
                columns.judge(sheet);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Lines of the list up to the last one of this sheet. */
    int lines() {
        return firstLine + lastLine;
    }

    SheetReading reading(int number, SheetWarnings warnings) {
        return SheetReading.read(number, sheet.getName(), firstLine, columns.map(), rows, warnings, mergedRows)
                .without(fillers, fillerLines);
    }
}
