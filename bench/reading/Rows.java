import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list that everybody reads: rows × 15 columns from one seed. */
record Rows(int count) {

    static final List<String> HEADINGS = List.of(
            "NO", "NIK", "NO KK", "NAMA", "TEMPAT LAHIR", "TANGGAL LAHIR", "JENIS KELAMIN", "ALAMAT", "RT", "RW",
            "KELURAHAN", "KECAMATAN", "KABUPATEN/KOTA", "DESIL", "NO HP");
    private static final String[] NAMES =
            "SITI BUDI AGUS DEWI MUHAMMAD NUR AHMAD RINA EKO SRI MA'RUF YAYAN ASEP EUIS DADANG".split(" ");
    private static final String[] VILLAGES = "PABATON CIBOGOR EMPANG PALEDANG GUDANG".split(" ");

    /** Takes one row after the other. */
    interface Sink {
        void row(List<String> cells) throws IOException;
    }

    void each(Sink sink) throws IOException {
        Random random = new Random(20261122);
        sink.row(HEADINGS);
        for (int i = 1; i <= count; i++) {
            sink.row(row(random, i));
        }
    }

    private static List<String> row(Random random, int number) {
        boolean woman = random.nextBoolean();
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int year = 1940 + random.nextInt(60);
        String nik = "327101%02d%02d%02d%04d"
                .formatted(day + (woman ? 40 : 0), month, year % 100, 1 + random.nextInt(9_000));
        String family = "327101%02d%02d%02d%04d"
                .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(26), 1 + random.nextInt(9_000));
        return List.of(
                Integer.toString(number),
                nik,
                family,
                name(random) + " " + name(random) + " " + name(random) + " " + name(random),
                "BOGOR",
                "%02d/%02d/%04d".formatted(day, month, year),
                woman ? "P" : "L",
                "JL MELATI NO " + random.nextInt(3_000),
                "%03d".formatted(1 + random.nextInt(12)),
                "%03d".formatted(1 + random.nextInt(12)),
                VILLAGES[random.nextInt(VILLAGES.length)],
                "BOGOR TENGAH",
                "KOTA BOGOR",
                Integer.toString(1 + random.nextInt(10)),
                "08" + (1_000_000_000L + random.nextInt(900_000_000)));
    }

    private static String name(Random random) {
        return NAMES[random.nextInt(NAMES.length)];
    }

    /** Texts in the cells themselves, through Tampah's writer. */
    void writeInline(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                XlsxWriter writer = new XlsxWriter(out)) {
            XlsxSheet sheet = writer.sheet("Data", SheetLayout.forHeadings(HEADINGS));
            each(sheet::row);
        }
    }

    /** Texts shared, through fastexcel's writer. */
    void writeShared(Path file) throws IOException {
        write(file, true);
    }

    /** Texts in the cells, through fastexcel's writer. */
    void writeInlineByFastexcel(Path file) throws IOException {
        write(file, false);
    }

    private void write(Path file, boolean shared) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Data");
            int[] line = new int[1];
            each(cells -> {
                for (int column = 0; column < cells.size(); column++) {
                    if (shared) {
                        sheet.value(line[0], column, cells.get(column));
                    } else {
                        sheet.inlineString(line[0], column, cells.get(column));
                    }
                }
                line[0]++;
                if (line[0] % 1_000 == 0 && !shared) {
                    sheet.flush();
                }
            });
        }
    }
}
