package id.tampah.testing;

import id.tampah.platform.postgres.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL 18 for all tests of a JVM: a container where Docker answers, else the embedded server. The database
 * {@code tampah} is migrated once and serves as template; every Spring context gets a clone of its own.
 */
public final class TestServer {

    private static final TestServer INSTANCE = new TestServer();
    private static final String ROLE_PASSWORD = "tests-only";

    private final AtomicInteger clones = new AtomicInteger();
    private final Map<String, String> passwords = new LinkedHashMap<>();
    private String address = "";
    private String superuser = "";
    private String superPassword = "";

    private TestServer() {
        try {
            if (DockerClientFactory.instance().isDockerAvailable()) {
                startContainer();
            } else {
                startEmbedded();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        migrate();
    }

    public static TestServer get() {
        return INSTANCE;
    }

    private void startContainer() throws SQLException, IOException {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
        container.start();
        address = "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/";
        superuser = container.getUsername();
        superPassword = container.getPassword();
        try (Connection connection = connect("postgres");
                var script = TestServer.class.getResourceAsStream("/db/roles.sql")) {
            String roles = new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*\\n", "")
                    .replaceAll(":'(owner|app|job)_password'", "'" + ROLE_PASSWORD + "'");
            for (String command : roles.split(";\\s*\\n")) {
                connection.createStatement().execute(command);
            }
        }
        for (String role : new String[] {"owner", "app", "job"}) {
            passwords.put(role, ROLE_PASSWORD);
        }
    }

    private void startEmbedded() throws SQLException, IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/postgres")), "tests");
        LocalPostgres postgres = LocalPostgres.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        address = postgres.url("");
        superuser = "postgres";
        superPassword = postgres.secret("superuser");
        for (String role : new String[] {"owner", "app", "job"}) {
            passwords.put(role, postgres.secret(role));
        }
    }

    private static void close(LocalPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(address + "tampah", "tampah_owner", passwords.get("owner"))
                .defaultSchema("platform")
                .schemas("platform")
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** A fresh clone of the migrated template, as the settings of an application. */
    public Map<String, String> newDatabase() {
        String name = "test_" + clones.incrementAndGet();
        try (Connection connection = connect("postgres")) {
            connection.createStatement().execute("CREATE DATABASE " + name + " TEMPLATE tampah OWNER tampah_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("tampah.data", "target/data");
        settings.put("spring.datasource.url", address + name);
        settings.put("spring.datasource.username", "tampah_app");
        settings.put("spring.datasource.password", passwords.get("app"));
        settings.put("spring.datasource.hikari.minimum-idle", "0");
        settings.put("spring.datasource.hikari.idle-timeout", "10000");
        settings.put("spring.flyway.user", "tampah_owner");
        settings.put("spring.flyway.password", passwords.get("owner"));
        settings.put("tampah.job.username", "tampah_job");
        settings.put("tampah.job.password", passwords.get("job"));
        settings.put("tampah.keys.seal", "dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk=");
        settings.put("tampah.keys.mac", "b25seS1mb3ItdGVzdHMtb25seS1mb3ItdGVzdHMtb24=");
        settings.put("tampah.keys.audit", "YXVkaXQtZm9yLXRlc3RzLWF1ZGl0LWZvci10ZXN0cyE=");
        return settings;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(address + database, superuser, superPassword);
    }
}
