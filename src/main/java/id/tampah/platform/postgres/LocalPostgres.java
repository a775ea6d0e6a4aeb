package id.tampah.platform.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL 18 server of our own in one folder, reachable on loopback only, with passwords from the first second and
 * every commit on disk. A server that a killed process left behind is taken over when it serves this very folder.
 */
@Slf4j
public final class LocalPostgres implements Closeable {

    private final Path data;
    private final LocalSecrets secrets;
    private @Nullable EmbeddedPostgres server;

    private LocalPostgres(Path data, LocalSecrets secrets) {
        this.data = data;
        this.secrets = secrets;
    }

    /** Starts (or takes over) the server of a folder and creates roles and database when they are missing. */
    public static LocalPostgres start(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path absolute = folder.toAbsolutePath();
        LocalPostgres postgres = new LocalPostgres(absolute.resolve("postgres"), LocalSecrets.in(absolute));
        if (!postgres.leftBehind()) {
            postgres.launch(absolute);
        }
        postgres.createDatabase();
        return postgres;
    }

    /** Only the server of this folder knows its random superuser password; its own answer names the folder. */
    private boolean leftBehind() {
        if (!Files.exists(data.resolve("postmaster.pid"))) {
            return false;
        }
        try (Connection connection = superuser("postgres");
                ResultSet row = connection.createStatement().executeQuery("SHOW data_directory")) {
            row.next();
            return Files.isSameFile(Path.of(row.getString(1)), data);
        } catch (SQLException | IOException notOurs) {
            log.debug("no server of ours is running", notOurs);
            return false;
        }
    }

    private void launch(Path folder) throws IOException {
        if (!portFree()) {
            secrets.chooseFreePort();
        }
        Path password = secrets.forOneStart(folder.resolve("superuser.txt"));
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("engine").toFile())
                .setPort(secrets.port())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", secrets.get("superuser"))
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString());
        settings(builder);
        try {
            server = builder.start();
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private static void settings(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off")
                .setServerConfig("timezone", "UTC");
    }

    private boolean portFree() {
        try (ServerSocket probe = new ServerSocket(secrets.port(), 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private void createDatabase() throws SQLException, IOException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = 'tampah'")) {
            if (!found.next()) {
                for (String command : roles().split(";\\s*\\n")) {
                    connection.createStatement().execute(command);
                }
            }
        }
    }

    private String roles() throws IOException {
        try (var script = LocalPostgres.class.getResourceAsStream("/db/roles.sql")) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            for (String role : new String[] {"owner", "app", "job"}) {
                text = text.replace(":'" + role + "_password'", "'" + secrets.get(role) + "'");
            }
            return text.replaceAll("(?m)^--.*\\n", "");
        }
    }

    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secrets.get("superuser"));
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + secrets.port() + "/" + database;
    }

    /** Password of {@code owner}, {@code app} or {@code job}, or a key such as {@code keys.seal}. */
    public String secret(String name) {
        return secrets.get(name);
    }

    /** Stops the server; one that was taken over is asked to stop when its last connection is gone. */
    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
            return;
        }
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(ProcessHandle::destroy);
    }
}
