package id.tampah.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM is killed and its PostgreSQL goes on: the next start takes over this server, and never that of another folder. */
class LeftBehindTests {

    @TempDir
    private Path folder;

    /** The part of the product that owns the server, in a JVM of its own. */
    static class Owner {

        public static void main(String[] arguments) throws Exception {
            LocalPostgres.start(Path.of(arguments[0]));
            System.out.println("started");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void takesOverItsOwnServerAndNoOther() throws Exception {
        Path own = folder.resolve("own");
        Path copy = folder.resolve("copy");
        Process killed = killedAfterItsStart(own);
        ProcessHandle server = ProcessHandle.of(server(own)).orElseThrow();
        try {
            LocalPostgres again = LocalPostgres.start(own);
            assertThat(server(own)).as("the server that was left behind").isEqualTo(server.pid());
            assertThat(served(again)).isEqualTo(own.resolve("postgres"));
            copy(own, copy);
            Files.writeString(copy.resolve("postgres/postmaster.pid"), killed.pid() + "\n");
            try (LocalPostgres other = LocalPostgres.start(copy)) {
                assertThat(served(other)).as("same port and password").isEqualTo(copy.resolve("postgres"));
            }
            again.close();
            assertThat(server.onExit()).as("ended by its new owner").succeedsWithin(Duration.ofMinutes(2));
        } finally {
            server.destroy();
        }
    }

    private static Process killedAfterItsStart(Path data) throws IOException, InterruptedException {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/child-product.log").toFile()))
                .start();
        assertThat(owner.inputReader().lines().anyMatch("started"::equals)).isTrue();
        owner.destroyForcibly().waitFor();
        return owner;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** The process that PostgreSQL itself notes in its folder. */
    private static long server(Path data) throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static Path served(LocalPostgres postgres) throws SQLException {
        try (Connection connection = postgres.superuser("tampah");
                ResultSet row = connection.createStatement().executeQuery("SHOW data_directory")) {
            row.next();
            return Path.of(row.getString(1));
        }
    }
}
