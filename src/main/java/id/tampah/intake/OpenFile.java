package id.tampah.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain files on disk that live for one reading; only this server's account may read them. */
final class OpenFile {

    private OpenFile() {}

    static Path newPath() {
        try {
            return Files.createTempFile("tampah-", ".list");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
