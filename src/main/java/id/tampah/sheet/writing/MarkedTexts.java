package id.tampah.sheet.writing;

import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Copies the texts of a sheet line by line, marks behind them. */
@RequiredArgsConstructor
final class MarkedTexts {

    private final @Nullable SheetMarks marks;
    private final XlsxSheet out;

    void copy(Sheet sheet) throws IOException {
        try {
            sheet.read(row -> {
                try {
                    copy(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Empty lines stay empty lines, so that a line number means the same in both files. */
    private void copy(SheetRow row) throws IOException {
        while (out.line() < row.line() - 1) {
            out.begin(Tint.NONE);
        }
        if (marks == null) {
            out.begin(Tint.NONE);
            cells(row, row.cells());
        } else if (row.line() == marks.headerLine()) {
            out.begin(Tint.NONE);
            cells(row, marks.column());
            added(marks.headings());
        } else {
            marked(row, marks, marks.of(row.line()));
        }
    }

    private void marked(SheetRow row, SheetMarks sheet, @Nullable RowMark mark) throws IOException {
        out.begin(mark == null ? Tint.NONE : mark.tint());
        cells(row, mark == null ? Math.min(row.cells(), sheet.column()) : sheet.column());
        if (mark != null) {
            added(mark.texts());
        }
    }

    private void cells(SheetRow row, int count) throws IOException {
        for (int column = 0; column < count; column++) {
            out.text(row.text(column));
        }
    }

    private void added(List<String> texts) throws IOException {
        for (String text : texts) {
            out.text(text);
        }
    }
}
