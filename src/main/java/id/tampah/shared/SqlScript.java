package id.tampah.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements too long for a text block: {@code read("dedup/open-cases")} is {@code sql/dedup/open-cases.sql}. */
public final class SqlScript {

    private SqlScript() {}

    public static String read(String name) {
        try (var file = SqlScript.class.getResourceAsStream("/sql/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalArgumentException("no statement " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
