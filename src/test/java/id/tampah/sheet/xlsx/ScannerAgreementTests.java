package id.tampah.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.sheet.Limits;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.gate.ZipIndex;
import id.tampah.sheet.reading.Corpus;
import id.tampah.sheet.rows.OpenRow;
import id.tampah.sheet.rows.RowSource;
import id.tampah.sheet.rows.Session;
import id.tampah.sheet.rows.SheetRow;
import id.tampah.sheet.xml.NotUnderstoodException;
import id.tampah.sheet.xml.XmlWindow;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** The byte scanner and the XML reader give the same rows, kinds and counts, whichever of them reads a file. */
class ScannerAgreementTests {

    private static final Limits WIDE = Limits.forLists().withColumns(16_384);

    private final List<String> different = new ArrayList<>();
    private int compared;

    @Test
    void givesTheSameRowsBothWays() throws Exception {
        for (Path file : Corpus.files(".xlsx")) {
            compare(file);
        }
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(1_000);
    }

    private void compare(Path file) throws IOException, XMLStreamException {
        try (FileChannel channel = FileChannel.open(file)) {
            XlsxPackage parts = new XlsxPackage(ZipIndex.read(channel, WIDE));
            XlsxWorkbook workbook = new XlsxWorkbook(parts, new Session(WIDE));
            for (Relation sheet : parts.relationsOf(parts.workbookPart())) {
                if (sheet.isOf("worksheet")) {
                    compare(file, () -> parts.open(sheet.target()), workbook.cells());
                }
            }
        } catch (RefusedFileException | XMLStreamException notReadable) {
            return;
        }
    }

    private void compare(Path file, SharedStrings.Part part, XlsxCells cells) throws IOException, XMLStreamException {
        try (RowSource scanned = new ByteRows(new XmlWindow(part.open()), cells, row(cells));
                RowSource parsed = new StaxRows(part.open(), cells, row(cells), WIDE)) {
            compared++;
            while (scanned.next()) {
                parsed.next();
                note(file, scanned.row(), parsed.row());
            }
            if (parsed.next()
                    || !parsed.tally().warnings().equals(scanned.tally().warnings())) {
                different.add(file + ": " + scanned.tally().warnings() + " / "
                        + parsed.tally().warnings());
            }
        } catch (NotUnderstoodException leftToTheXmlReader) {
            return;
        }
    }

    private void note(Path file, SheetRow scanned, SheetRow parsed) {
        String one = shown(scanned);
        String other = shown(parsed);
        if (!one.equals(other) && different.size() < 10) {
            different.add(file + ": " + one + " / " + other);
        }
    }

    private static String shown(SheetRow row) {
        StringBuilder shown = new StringBuilder().append(row.line()).append(row.isHidden());
        for (int column = 0; column < row.cells(); column++) {
            shown.append('|')
                    .append(row.kind(column))
                    .append(row.isScientific(column))
                    .append(row.isLinked(column))
                    .append(row.text(column));
        }
        return shown.toString();
    }

    private static OpenRow row(XlsxCells cells) {
        return new OpenRow("Data", cells, WIDE);
    }
}
