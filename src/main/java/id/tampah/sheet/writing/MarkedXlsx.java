package id.tampah.sheet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tampah.sheet.Limits;
import id.tampah.sheet.rows.Session;
import id.tampah.sheet.xlsx.XlsxOutline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Copies a workbook part by part, marks behind the rows of its sheets. */
@RequiredArgsConstructor
final class MarkedXlsx {

    private static final String THEME_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final XlsxOutline original;
    private final StylesCopy styles;
    private final ZipOutputStream zip;

    /** Writes the copy and returns how many sheets it has. */
    static int write(Path file, Limits limits, IntFunction<@Nullable SheetMarks> marks, OutputStream out)
            throws IOException, XMLStreamException {
        try (FileChannel channel = FileChannel.open(file)) {
            XlsxOutline original = XlsxOutline.read(channel, new Session(limits));
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(XlsxWriter.LEVEL);
            new MarkedXlsx(original, StylesCopy.of(original), zip).write(marks);
            zip.finish();
            return original.tabs().size();
        }
    }

    private void write(IntFunction<@Nullable SheetMarks> marks) throws IOException, XMLStreamException {
        List<XlsxOutline.Tab> tabs = original.tabs();
        for (int number = 1; number <= tabs.size(); number++) {
            sheet(tabs.get(number - 1), number, marks.apply(number));
        }
        styles();
        boolean texts = texts();
        boolean theme = theme();
        part(
                "xl/workbook.xml",
                XlsxParts.workbook(
                        tabs.stream()
                                .map(tab -> new XlsxParts.Tab(tab.name(), tab.hidden()))
                                .toList(),
                        original.from1904()));
        part("xl/_rels/workbook.xml.rels", XlsxParts.workbookRelations(tabs.size(), texts, theme));
        part("_rels/.rels", XlsxParts.packageRelations());
        part("[Content_Types].xml", XlsxParts.contentTypes(tabs.size(), texts, theme));
    }

    private void sheet(XlsxOutline.Tab tab, int number, @Nullable SheetMarks marks)
            throws IOException, XMLStreamException {
        zip.putNextEntry(new ZipEntry(XlsxParts.sheetPart(number)));
        try (InputStream in = original.open(tab.part())) {
            new SheetCopy(new XmlCopy(in, zip), marks, styles).write();
        }
        zip.closeEntry();
    }

    private void styles() throws IOException, XMLStreamException {
        zip.putNextEntry(new ZipEntry("xl/styles.xml"));
        if (styles.areUsable()) {
            styles.write(original, zip);
        } else {
            zip.write(XlsxStyles.xml().getBytes(UTF_8));
        }
        zip.closeEntry();
    }

    private boolean texts() throws IOException, XMLStreamException {
        if (original.texts().isEmpty()) {
            return false;
        }
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        try (InputStream in = original.open(original.texts().get())) {
            XmlCopy copy = new XmlCopy(in, zip);
            copy.next(false);
            copy.copy();
            copy.out.flush();
        }
        zip.closeEntry();
        return true;
    }

    /** The theme belongs to another name space and is copied byte by byte, where Excel will understand it. */
    private boolean theme() throws IOException {
        if (original.theme().isEmpty()) {
            return false;
        }
        try (InputStream in = original.open(original.theme().get())) {
            byte[] theme = in.readAllBytes();
            if (!new String(theme, UTF_8).contains(THEME_SPACE)) {
                return false;
            }
            zip.putNextEntry(new ZipEntry("xl/theme/theme1.xml"));
            zip.write(theme);
            zip.closeEntry();
            return true;
        }
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(UTF_8));
        zip.closeEntry();
    }
}
