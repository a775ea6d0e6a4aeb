package id.tampah.sheet.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The collection of real and hostile workbooks beside the project; tests that need it are skipped where it is not. */
public final class Corpus {

    private static final Path FOLDER = Path.of("../shared/data/workbooks");

    private Corpus() {}

    public static Path folder() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no collection of workbooks beside the project: " + FOLDER);
        return FOLDER;
    }

    public static List<Path> files(String... endings) {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
