package id.tampah.sheet.reading;

import id.tampah.sheet.Limits;
import id.tampah.sheet.csv.CsvFile;
import id.tampah.sheet.gate.FileGate;
import id.tampah.sheet.gate.FileKind;
import id.tampah.sheet.gate.FileName;
import id.tampah.sheet.rows.Contents;
import id.tampah.sheet.rows.Guard;
import id.tampah.sheet.rows.RowBudget;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.WorkbookWarnings;
import id.tampah.sheet.xlsx.XlsxFile;
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
        this.sheets = sheets;
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
            Contents contents = Guard.refusing(() -> contents(kind, channel, name, limits));
            return new Workbook(channel, kind, contents.sheets(), contents.warnings());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Contents contents(FileKind kind, FileChannel channel, String name, Limits limits)
            throws IOException, XMLStreamException {
        RowBudget budget = new RowBudget(limits);
        return switch (kind) {
            case WORKBOOK -> XlsxFile.open(channel, limits, budget);
            case TEXT -> CsvFile.open(channel, FileName.stem(name), limits, budget);
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
