package id.tampah.intake.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain files on disk that live for one reading; only this server's account may read them. */
public final class OpenFile {

    private OpenFile() {}

    public static Path newPath() {
        try {
            return Files.createTempFile("tampah-", ".list");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
