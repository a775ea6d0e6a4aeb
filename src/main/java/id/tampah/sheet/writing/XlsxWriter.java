package id.tampah.sheet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Streams a workbook out, sheet after sheet, holding one row at a time.
 *
 * <p>Strings are typed as strings: no name becomes a formula. Closing finishes the file; the stream stays the caller's.
 */
public final class XlsxWriter implements Closeable {

    /** Half the time of the usual level for a file a few per cent larger. */
    static final int LEVEL = 1;

    private final ZipOutputStream zip;
    private final List<String> names = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private @Nullable XlsxSheet open;
    private boolean finished;

    public XlsxWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
    }

    /** Begins the next sheet and ends the one before. */
    public XlsxSheet sheet(String name, SheetLayout layout) throws IOException {
        endSheet();
        String accepted = XlsxText.sheetName(name, taken);
        names.add(accepted);
        taken.add(accepted.toLowerCase(Locale.ROOT));
        zip.putNextEntry(new ZipEntry(XlsxParts.sheetPart(names.size())));
        XlsxSheet sheet = new XlsxSheet(new XmlBytes(zip), layout);
        open = sheet;
        return sheet;
    }

    private void endSheet() throws IOException {
        if (open != null) {
            open.end();
            zip.closeEntry();
            open = null;
        }
    }

    @Override
    public void close() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        if (names.isEmpty()) {
            sheet("Lembar", SheetLayout.ofWidths(List.of()));
        }
        endSheet();
        part("xl/styles.xml", XlsxStyles.xml());
        part(
                "xl/workbook.xml",
                XlsxParts.workbook(
                        names.stream()
                                .map(name -> new XlsxParts.Tab(name, false))
                                .toList(),
                        false));
        part("xl/_rels/workbook.xml.rels", XlsxParts.workbookRelations(names.size(), false, false));
        part("_rels/.rels", XlsxParts.packageRelations());
        part("[Content_Types].xml", XlsxParts.contentTypes(names.size(), false, false));
        zip.finish();
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(UTF_8));
        zip.closeEntry();
    }
}
