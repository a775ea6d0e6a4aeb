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
        closeToOthers(file);
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(
                    writer,
                    "Passwords and keys of this data folder. Back this file up: without keys.* every NIK is lost.");
        }
    }

    /** The superuser's password in a file, which the set-up of a new server asks for; nobody else may read it. */
    Path forOneStart(Path path) throws IOException {
        Files.deleteIfExists(path);
        closeToOthers(Files.createFile(path));
        return Files.writeString(path, get("superuser"));
    }

    private static void closeToOthers(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }

    int port() {
        return Integer.parseInt(get("port"));
    }

    String get(String name) {
        return values.getProperty(name);
    }
}
