package id.tampah.sheet.csv;

import id.tampah.sheet.Limits;
import id.tampah.sheet.rows.Contents;
import id.tampah.sheet.rows.RowBudget;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.WorkbookWarnings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/** Opens a text file: one sheet that bears the file's name. */
public final class CsvFile {

    private CsvFile() {}

    public static Contents open(FileChannel channel, String title, Limits limits, RowBudget budget) throws IOException {
        CsvDialect dialect = CsvDialect.detect(channel);
        Sheet sheet = new Sheet(
                title, false, () -> new CsvRows(dialect.open(channel), dialect, title, limits), budget.forSheet(title));
        return new Contents(List.of(sheet), WorkbookWarnings.NONE);
    }
}
