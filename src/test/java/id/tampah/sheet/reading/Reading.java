package id.tampah.sheet.reading;

import id.tampah.sheet.Limits;
import id.tampah.sheet.Refusal;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.rows.RowSink;
import id.tampah.sheet.rows.SheetWarnings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Reads whole files into lists of text, as tests like them. */
public final class Reading {

    private Reading() {}

    /** Every row as "line: text|text|…". */
    public static List<String> rows(Path file, String name) throws IOException {
        List<String> rows = new ArrayList<>();
        each(file, name, row -> rows.add(row.line() + ": " + String.join("|", row.texts())));
        return rows;
    }

    public static Workbook open(Path file, String name) throws IOException {
        return Workbook.open(file, name, Limits.forLists());
    }

    public static SheetWarnings each(Path file, String name, RowSink sink) throws IOException {
        try (Workbook workbook = open(file, name)) {
            return workbook.getSheets().getFirst().read(sink);
        }
    }

    public static void refuses(Refusal refusal, Path file, String name) {
        Assertions.assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> rows(file, name))
                .extracting(RefusedFileException::getRefusal)
                .isEqualTo(refusal);
    }
}
