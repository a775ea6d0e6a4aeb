package id.tampah.sheet.reading;

import id.tampah.sheet.csv.CsvFile;
import id.tampah.sheet.gate.FileGate;
import id.tampah.sheet.gate.FileKind;
import id.tampah.sheet.gate.FileName;
import id.tampah.sheet.rows.Contents;
import id.tampah.sheet.rows.Session;
import id.tampah.sheet.xls.XlsFile;
import id.tampah.sheet.xlsx.XlsxFile;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** Hands a file that passed the gate to the room that reads its kind. */
final class Formats {

    private Formats() {}

    static FileKind check(Path file, String name, Session session) throws IOException {
        return FileGate.check(file, name, session.getLimits());
    }

    static Contents open(FileKind kind, Path file, String name, Session session)
            throws IOException, XMLStreamException {
        return switch (kind) {
            case WORKBOOK -> XlsxFile.open(file, session);
            case OLD_WORKBOOK -> XlsFile.open(file, session);
            case TEXT -> CsvFile.open(file, FileName.stem(name), session);
            case ARCHIVE -> Archive.open(file, session);
        };
    }
}
