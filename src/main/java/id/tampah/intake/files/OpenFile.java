package id.tampah.intake.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Plain files on disk that live for one reading, in a folder that only this server's account may read. */
@Component
public class OpenFile {

    private final Path folder;

    OpenFile(@Value("${tampah.plain}") String folder) {
        this.folder = Path.of(folder);
    }

    public Path newPath() {
        try {
            return Files.createTempFile(folder, "tampah-", ".list");
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
