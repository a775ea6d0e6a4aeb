package id.tampah.dedup.clearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads a longer statement from {@code sql/dedup/}. */
final class Script {

    private Script() {}

    static String read(String name) {
        try (var file = Script.class.getResourceAsStream("/sql/dedup/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalArgumentException("no statement " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
