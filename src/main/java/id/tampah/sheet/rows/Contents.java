package id.tampah.sheet.rows;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** What an opened file offers, and what holds it open. */
public record Contents(List<Sheet> sheets, WorkbookWarnings warnings, Closeable held) implements Closeable {

    public Contents {
        sheets = List.copyOf(sheets);
    }

    /** The same with the file's name in front of each sheet's; an empty one changes nothing. */
    public Contents named(String file) {
        return file.isEmpty()
                ? this
                : new Contents(sheets.stream().map(sheet -> sheet.in(file)).toList(), warnings, held);
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
