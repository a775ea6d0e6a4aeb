package id.tampah.platform.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords, keys and the port of one data folder, kept in a file beside the data that only its owner may read. */
final class LocalSecrets {

    private final Path file;
    private final Properties values = new Properties();

    private LocalSecrets(Path file) {
        this.file = file;
    }

    static LocalSecrets in(Path folder) throws IOException {
        LocalSecrets secrets = new LocalSecrets(folder.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            try (Reader reader = Files.newBufferedReader(secrets.file)) {
                secrets.values.load(reader);
            }
        } else {
            secrets.invent();
        }
        return secrets;
    }

    private void invent() throws IOException {
        for (String name : new String[] {"superuser", "owner", "app", "job", "keys.seal", "keys.mac", "keys.audit"}) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            values.setProperty(name, Base64.getEncoder().encodeToString(random));
        }
        chooseFreePort();
    }

    void chooseFreePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            values.setProperty("port", String.valueOf(free.getLocalPort()));
        }
        save();
    }

    private void save() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(
                    writer,
                    "Passwords and keys of this data folder. Back this file up: without keys.* every NIK is lost.");
        }
    }

    int port() {
        return Integer.parseInt(get("port"));
    }

    String get(String name) {
        return values.getProperty(name);
    }
}
