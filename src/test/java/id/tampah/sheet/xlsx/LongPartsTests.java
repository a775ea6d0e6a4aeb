package id.tampah.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.TinyWorkbook;
import id.tampah.sheet.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of many megabytes are unpacked on a thread of its own, which ends with the reading. */
class LongPartsTests {

    private static final int LONG = 6_000_000;
    private static final String ROW = "<row><c><v>7</v></c></row>";

    @TempDir
    private Path folder;

    @Test
    void areUnpackedAheadOfTheReader() throws Exception {
        Set<Thread> ahead = new HashSet<>();
        Path file = sheet("<worksheet><sheetData>" + ROW + "</sheetData><!--" + noise() + "--></worksheet>");
        Reading.each(file, "a.xlsx", row -> ahead.addAll(threads()));
        assertThat(ahead).isNotEmpty();
        assertEnded(ahead);
    }

    @Test
    void shortOnesAreNot() throws IOException {
        Set<Thread> ahead = new HashSet<>();
        Reading.each(
                sheet("<worksheet><sheetData>" + ROW + "</sheetData></worksheet>"),
                "a.xlsx",
                row -> ahead.addAll(threads()));
        assertThat(ahead).isEmpty();
    }

    @Test
    void leaveNothingBehindWhenRefused() throws Exception {
        Path file = sheet("<?xml version=\"1.0\" encoding=\"x-none\"?><worksheet><!--" + noise() + "--><sheetData>"
                + ROW + "</sheetData></worksheet>");
        assertThatThrownBy(() -> Reading.rows(file, "a.xlsx")).isInstanceOf(RefusedFileException.class);
        assertEnded(threads());
    }

    private Path sheet(String xml) throws IOException {
        return TinyWorkbook.ofSheet(xml).writeTo(folder);
    }

    /** Does not shrink as only a bomb would. */
    private static String noise() {
        StringBuilder noise = new StringBuilder(LONG + 20);
        Random random = new Random(5);
        while (noise.length() < LONG) {
            noise.append(Long.toString(random.nextLong() & Long.MAX_VALUE, 36));
        }
        return noise.toString();
    }

    private static Set<Thread> threads() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> !thread.getName().equals("read-ahead"));
        return threads;
    }

    private static void assertEnded(Set<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
        }
    }
}
