package id.tampah.sheet.xlsx;

import id.tampah.sheet.gate.ZipIndex;
import id.tampah.sheet.rows.Contents;
import id.tampah.sheet.rows.Session;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** Opens a workbook of Excel 2007 and later, transitional or strict (ECMA-376). */
public final class XlsxFile {

    private XlsxFile() {}

    public static Contents open(Path file, Session session) throws IOException, XMLStreamException {
        FileChannel channel = FileChannel.open(file);
        try {
            XlsxPackage parts = new XlsxPackage(ZipIndex.read(channel, session.getLimits()));
            XlsxWorkbook workbook = new XlsxWorkbook(parts, session);
            return new Contents(workbook.sheets(), workbook.warnings(), channel);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }
}
