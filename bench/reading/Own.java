import id.tampah.intake.reading.ListReading;
import id.tampah.intake.reading.ListToRead;
import id.tampah.intake.reading.Mappings;
import id.tampah.intake.reading.ReadingResult;
import id.tampah.program.SourceKind;
import id.tampah.region.RegionTree;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.IdentityKeys;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.Limits;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.rows.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Tampah's own way from a file to rows. */
final class Own {

    private static final byte[] LAST = {};
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final RegionTree regions = RegionTree.bundled();
    private final IdentityCipher cipher = new IdentityCipher(new IdentityKeys(KEY, KEY));
    private final Store store;

    Own(Store store) {
        this.store = store;
    }

    /** The reader alone, every cell made text. */
    long read(Path file) throws Exception {
        long[] characters = new long[1];
        try (Workbook book = Workbook.open(file, "list.xlsx", Limits.forLists())) {
            for (Sheet sheet : book.getSheets()) {
                sheet.read(row -> {
                    for (int column = 0; column < row.cells(); column++) {
                        characters[0] += row.text(column).length();
                    }
                });
            }
        }
        return characters[0];
    }

    /** File to validated, sealed rows, as the bytes COPY takes. */
    ReadingResult validate(Path file, Consumer<byte[]> blocks) throws Exception {
        ListToRead list = new ListToRead(new RegionCode("3271"), SourceKind.PROPOSALS, Mappings.NONE, Limits.forLists());
        try (Workbook book = Workbook.open(file, "list.xlsx", Limits.forLists())) {
            return new ListReading(list, regions, cipher, Map.of(), blocks).read(book);
        }
    }

    List<byte[]> ready(Path file) throws Exception {
        List<byte[]> blocks = new ArrayList<>();
        validate(file, blocks::add);
        return blocks;
    }

    /** File to validated rows in the logged staging table, COPY on a second thread. */
    long stage(Path file) throws Exception {
        ArrayBlockingQueue<byte[]> queue = new ArrayBlockingQueue<>(2);
        FutureTask<ReadingResult> reading = new FutureTask<>(() -> {
            try {
                return validate(file, block -> put(queue, block));
            } finally {
                queue.put(LAST);
            }
        });
        Thread.ofPlatform().daemon().start(reading);
        store.copy(() -> {
            byte[] block = queue.take();
            return block == LAST ? null : block;
        });
        ReadingResult result = reading.get();
        return result.accepted() + result.held() + result.rejected();
    }

    private static void put(ArrayBlockingQueue<byte[]> queue, byte[] block) {
        try {
            queue.put(block);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What of that is spent on sealing identities: two MACs and one ciphertext a row. */
    long seal(int rows) {
        long bytes = 0;
        for (int i = 0; i < rows; i++) {
            String nik = Long.toString(3_271_010_101_900_000L + i);
            bytes += cipher.mac(nik).length + cipher.mac(nik).length + cipher.seal(nik, nik).length;
        }
        return bytes;
    }
}
