import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** What others do with the same file. */
final class Yardsticks {

    private static final XMLInputFactory AALTO = new InputFactoryImpl();

    private final Store store;

    Yardsticks(Store store) {
        this.store = store;
    }

    /** Unpack and parse every XML event, nothing decoded. */
    static long events(Path file) throws Exception {
        long events = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(Yardsticks::holdsCells).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    XMLStreamReader xml = AALTO.createXMLStreamReader(in);
                    for (; xml.hasNext(); xml.next()) {
                        events++;
                    }
                }
            }
        }
        return events;
    }

    private static boolean holdsCells(ZipEntry entry) {
        return entry.getName().startsWith("xl/worksheets/sheet") || entry.getName().equals("xl/sharedStrings.xml");
    }

    /** COPY of bytes that lie ready. */
    long copyReady(List<byte[]> ready) throws Exception {
        Iterator<byte[]> blocks = ready.iterator();
        store.copy(() -> blocks.hasNext() ? blocks.next() : null);
        return ready.size();
    }

    /** fastexcel-reader, then COPY of its texts; nothing is checked or sealed. */
    long fastexcel(Path file) throws Exception {
        long[] rows = new long[1];
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> all = book.getFirstSheet().openStream()) {
            Iterator<Row> each = all.iterator();
            store.copyPlain(() -> {
                if (!each.hasNext()) {
                    return null;
                }
                ByteArrayOutputStream block = new ByteArrayOutputStream(1 << 17);
                while (block.size() < 100_000 && each.hasNext()) {
                    block.write(line(each.next()).getBytes(StandardCharsets.UTF_8));
                    rows[0]++;
                }
                return block.toByteArray();
            });
        }
        return rows[0];
    }

    private static String line(Row row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < Rows.HEADINGS.size(); column++) {
            Cell cell = row.getCell(column);
            line.append(column == 0 ? "" : "\t").append(cell == null ? "\\N" : cell.getText());
        }
        return line.append('\n').toString();
    }

    /** POI's event reader, then JPA with ids from a sequence, fifty a batch; nothing is checked or sealed. */
    long poiAndJpa(Path file) throws Exception {
        try (JpaRows jpa = new JpaRows(store);
                OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), new Handler(jpa), false));
            try (InputStream in = reader.getSheetsData().next()) {
                xml.parse(new InputSource(in));
            }
            return jpa.finish();
        }
    }

    private record Handler(JpaRows jpa, List<String> cells) implements XSSFSheetXMLHandler.SheetContentsHandler {

        Handler(JpaRows jpa) {
            this(jpa, new ArrayList<>());
        }

        @Override
        public void startRow(int line) {
            cells.clear();
        }

        @Override
        public void endRow(int line) {
            jpa.persist(cells);
        }

        @Override
        public void cell(String reference, String shown, XSSFComment comment) {
            cells.add(shown);
        }
    }
}
