package id.tampah.sheet.fuzz;

import id.tampah.sheet.Limits;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.columns.HeaderFinder;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives bytes to the gate and, where it lets them through, to the reader. */
final class FileFuzz {

    private static final Limits SMALL = Limits.forLists().withFileBytes(1 << 20);

    private FileFuzz() {}

    static void read(byte[] bytes, String name) {
        try {
            Path file = Files.createTempFile("fuzz", ".tmp");
            try {
                readAll(Files.write(file, bytes), name);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void readAll(Path file, String name) throws IOException {
        try (Workbook book = Workbook.open(file, name, SMALL)) {
            for (Sheet sheet : book.getSheets()) {
                HeaderFinder.find(sheet.head(HeaderFinder.HEAD_ROWS));
                sheet.read(row -> {
                    for (int column = 0; column < row.cells(); column++) {
                        row.text(column);
                        row.shown(column);
                    }
                });
            }
        } catch (RefusedFileException refused) {
            refused.getMessageKey();
        }
    }
}
