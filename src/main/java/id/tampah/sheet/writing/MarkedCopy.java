package id.tampah.sheet.writing;

import id.tampah.sheet.Limits;
import id.tampah.sheet.gate.FileKind;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.Guard;
import id.tampah.sheet.rows.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes an uploaded file once more with columns added, as a workbook whatever it was.
 *
 * <p>A workbook keeps its sheets, widths, merged cells and formats; formulas become their results, and macros, links,
 * pictures and everything else that is no cell stay behind. Of other files the texts are copied.
 */
public final class MarkedCopy {

    private MarkedCopy() {}

    /**
     * @param name the name under which the file was uploaded
     * @param marks what to add to a sheet, by its number from 1; nothing where the sheet is copied as it is
     */
    public static void write(
            Path file, String name, Limits limits, IntFunction<@Nullable SheetMarks> marks, OutputStream out)
            throws IOException {
        try (Workbook book = Workbook.open(file, name, limits)) {
            if (book.getKind() == FileKind.WORKBOOK) {
                Guard.refusing(() -> MarkedXlsx.write(file, limits, marks, out));
            } else {
                copyTexts(book.getSheets(), marks, out);
            }
        }
    }

    private static void copyTexts(List<Sheet> sheets, IntFunction<@Nullable SheetMarks> marks, OutputStream out)
            throws IOException {
        try (XlsxWriter writer = new XlsxWriter(out)) {
            for (int number = 1; number <= sheets.size(); number++) {
                Sheet sheet = sheets.get(number - 1);
                SheetMarks added = marks.apply(number);
                if (added != null || !sheet.isHidden()) {
                    new MarkedTexts(added, writer.sheet(sheet.getName(), SheetLayout.plain())).copy(sheet);
                }
            }
        }
    }
}
