package id.tampah.sheet.xlsx;

import id.tampah.sheet.gate.ZipIndex;
import id.tampah.sheet.rows.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a workbook that make its looks and its cells; all others a copy can do without.
 *
 * @param from1904 whether day numbers count from 1904
 * @param tabs sheets with cells in the order of their tabs
 */
public record XlsxOutline(
        ZipIndex parts,
        List<Tab> tabs,
        boolean from1904,
        Optional<String> styles,
        Optional<String> texts,
        Optional<String> theme) {

    public XlsxOutline {
        tabs = List.copyOf(tabs);
    }

    /** @param part name of the part that holds the cells */
    public record Tab(String name, boolean hidden, String part) {}

    public static XlsxOutline read(FileChannel channel, Session session) throws IOException, XMLStreamException {
        ZipIndex parts = ZipIndex.read(channel, session.getLimits());
        XlsxWorkbook workbook = new XlsxWorkbook(new XlsxPackage(parts), session);
        return new XlsxOutline(
                parts,
                workbook.tabs(),
                workbook.countsFrom1904(),
                workbook.partOf("styles"),
                workbook.partOf("sharedStrings"),
                workbook.partOf("theme"));
    }

    public InputStream open(String part) throws IOException {
        return parts.open(part);
    }
}
