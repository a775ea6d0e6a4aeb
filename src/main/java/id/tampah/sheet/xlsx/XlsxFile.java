package id.tampah.sheet.xlsx;

import id.tampah.sheet.Limits;
import id.tampah.sheet.gate.ZipIndex;
import id.tampah.sheet.rows.Contents;
import id.tampah.sheet.rows.RowBudget;
import java.io.IOException;
import java.nio.channels.FileChannel;
import javax.xml.stream.XMLStreamException;

/** Opens a workbook of Excel 2007 and later, transitional or strict (ECMA-376). */
public final class XlsxFile {

    private XlsxFile() {}

    public static Contents open(FileChannel channel, Limits limits, RowBudget budget)
            throws IOException, XMLStreamException {
        XlsxWorkbook workbook = new XlsxWorkbook(new XlsxPackage(ZipIndex.read(channel, limits)), limits);
        return new Contents(workbook.sheets(budget), workbook.warnings());
    }
}
