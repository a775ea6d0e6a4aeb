package id.tampah.sheet.csv;

import id.tampah.sheet.rows.Contents;
import id.tampah.sheet.rows.Session;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.WorkbookWarnings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/** Opens a text file: one sheet that bears the file's name. */
public final class CsvFile {

    private CsvFile() {}

    public static Contents open(Path file, String title, Session session) throws IOException {
        FileChannel channel = FileChannel.open(file);
        try {
            CsvDialect dialect = CsvDialect.detect(channel);
            Sheet sheet = session.sheet(
                    title,
                    false,
                    channel.size(),
                    () -> new CsvRows(dialect.open(channel), dialect, title, session.getLimits()));
            return new Contents(List.of(sheet), WorkbookWarnings.NONE, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }
}
