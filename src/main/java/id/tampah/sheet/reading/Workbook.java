package id.tampah.sheet.reading;

import id.tampah.sheet.Limits;
import id.tampah.sheet.gate.FileKind;
import id.tampah.sheet.rows.Contents;
import id.tampah.sheet.rows.Guard;
import id.tampah.sheet.rows.Session;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.WorkbookWarnings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** An uploaded file that passed the gate: a workbook, a text file, or a zip of several. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class Workbook implements Closeable {

    @Getter
    private final FileKind kind;

    private final Contents contents;

    /**
     * Checks the file at the gate and opens it; what a zip holds is unpacked into the file's own folder until closed.
     *
     * @param name the name under which it was uploaded
     * @throws id.tampah.sheet.RefusedFileException with a sentence that says why and what to do
     */
    public static Workbook open(Path file, String name, Limits limits) throws IOException {
        Session session = new Session(limits);
        FileKind kind = Guard.refusing(() -> Formats.check(file, name, session));
        return new Workbook(kind, Guard.refusing(() -> Formats.open(kind, file, name, session)));
    }

    public List<Sheet> getSheets() {
        return contents.sheets();
    }

    public WorkbookWarnings getWarnings() {
        return contents.warnings();
    }

    @Override
    public void close() throws IOException {
        contents.close();
    }
}
