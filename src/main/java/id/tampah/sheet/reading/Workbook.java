package id.tampah.sheet.reading;

import id.tampah.sheet.Limits;
import id.tampah.sheet.gate.FileGate;
import id.tampah.sheet.gate.FileKind;
import id.tampah.sheet.gate.FileName;
import id.tampah.sheet.gate.ZipIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import lombok.Getter;

/** An uploaded file that passed the gate: a workbook with its sheets, or a text file with one. */
public final class Workbook implements Closeable {

    private final FileChannel channel;

    @Getter
    private final FileKind kind;

    @Getter
    private final List<Sheet> sheets;

    @Getter
    private final WorkbookWarnings warnings;

    private Workbook(FileChannel channel, FileKind kind, List<Sheet> sheets, WorkbookWarnings warnings) {
        this.channel = channel;
        this.kind = kind;
        this.sheets = List.copyOf(sheets);
        this.warnings = warnings;
    }

    /**
     * Checks the file at the gate and opens it.
     *
     * @param name the name under which it was uploaded
     * @throws id.tampah.sheet.RefusedFileException with a sentence that says why and what to do
     */
    public static Workbook open(Path file, String name, Limits limits) throws IOException {
        FileKind kind = Guard.refusing(() -> FileGate.check(file, name, limits));
        FileChannel channel = FileChannel.open(file);
        try {
            return Guard.refusing(
                    () -> kind == FileKind.TEXT ? text(channel, name, limits) : workbook(channel, limits));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Workbook workbook(FileChannel channel, Limits limits) throws IOException, XMLStreamException {
        XlsxWorkbook workbook = new XlsxWorkbook(new XlsxPackage(ZipIndex.read(channel, limits)), limits);
        List<Sheet> sheets = workbook.sheets(new RowBudget(limits));
        return new Workbook(channel, FileKind.WORKBOOK, sheets, workbook.warnings());
    }

    private static Workbook text(FileChannel channel, String name, Limits limits) throws IOException {
        String title = FileName.stem(name);
        CsvDialect dialect = CsvDialect.detect(channel);
        Sheet sheet = new Sheet(
                title,
                false,
                () -> new CsvRows(dialect.open(channel), dialect, title, limits),
                new RowBudget(limits).forSheet(title));
        return new Workbook(channel, FileKind.TEXT, List.of(sheet), WorkbookWarnings.NONE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
