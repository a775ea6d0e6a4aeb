package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.testing.ChildProduct;
import id.tampah.testing.Csv;
import id.tampah.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Kill -9 at five points of a list's way: after the next start it goes on, nothing lost, nothing doubled. */
class KillTests {

    private static final String KEY = "tampah_kill_tests";
    private static final int ROWS = 20_000;

    /** Where the knife falls: the job and the state it is seen in. */
    private static final String[][] POINTS = {
        {"intake.read", "WAITING"},
        {"intake.read", "RUNNING"},
        {"dukcapil.match", "WAITING"},
        {"dukcapil.match", "RUNNING"},
        {"dedup.clear", "RUNNING"},
    };

    /** As many kills more while the rows are read, each 80 ms later into the reading; {@code -Pkill} asks for 15. */
    private static final int MORE = Integer.getInteger("tampah.kill.more", 0);

    private static final int STEP_MILLIS = 80;

    private final Map<String, String> settings = TestServer.get().newDatabase();

    @Test
    void goesOnAfterEveryKill() throws Exception {
        settings.put("tampah.demo", "false");
        try (ChildProduct product = new ChildProduct(settings);
                Connection database = TestServer.get().connect(databaseName())) {
            product.start();
            issueKey(database);
            for (int point = 0; point < POINTS.length + MORE; point++) {
                String id = upload(product, point);
                await(database, id, POINTS[point < POINTS.length ? point : 1]);
                Thread.sleep((long) STEP_MILLIS * Math.max(0, point - POINTS.length));
                product.kill();
                product.start();
                awaitResolved(database, id);
                assertWhole(database, id);
            }
        }
    }

    private static String upload(ChildProduct product, int point) throws Exception {
        byte[] list = new Csv()
                .people("3205%02d".formatted(point + 1), 0, ROWS)
                .row("", "3205012001010001", "TANPA NIK", "1980-01-01")
                .row("123", "3205012001010002", "NIK PENDEK", "1980-01-01")
                .bytes();
        String answer =
                product.upload(KEY, list, "daftar-" + point + ".csv", Map.of("source", "DTKS", "region", "3205"));
        return answer.replaceAll("(?s).*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static void await(Connection database, String id, String[] point) throws SQLException {
        String seen = "SELECT 1 FROM job.run WHERE subject = 'list:%s' AND kind = '%s' AND state IN ('%s', 'DONE')"
                .formatted(id, point[0], point[1]);
        Instant end = Instant.now().plusSeconds(240);
        while (count(database, "SELECT count(*) FROM (" + seen + ") x") == 0
                && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
    }

    private static void awaitResolved(Connection database, String id) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        while (count(database, "SELECT count(*) FROM intake.list WHERE id = '" + id + "' AND state = 'RESOLVED'")
                == 0) {
            assertThat(Instant.now()).as("list %s resolved in time", id).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static void assertWhole(Connection database, String id) throws SQLException {
        String list = " FROM intake.list WHERE id = '" + id + "'";
        assertThat(count(database, "SELECT rows_read" + list)).isEqualTo(ROWS + 2);
        assertThat(count(database, "SELECT accepted" + list)).isEqualTo(ROWS);
        assertThat(count(database, "SELECT held" + list)).isEqualTo(1);
        assertThat(count(database, "SELECT rejected" + list)).isEqualTo(1);
        String claims = " FROM registry.claim WHERE list_id = '" + id + "'";
        assertThat(count(database, "SELECT count(*)" + claims)).isEqualTo(ROWS);
        assertThat(count(database, "SELECT count(DISTINCT line)" + claims)).isEqualTo(ROWS);
        assertThat(count(database, "SELECT count(*)" + claims + " AND state = 'RESOLVED'"))
                .isEqualTo(ROWS);
        assertThat(count(database, "SELECT count(*) FROM dukcapil.verdict WHERE list_id = '" + id + "'"))
                .isEqualTo(ROWS);
        assertThat(count(database, "SELECT count(*) FROM job.run WHERE subject = 'list:" + id + "'"))
                .as("reading, matching, clearing, looking for mistyped NIKs: each once")
                .isEqualTo(4);
        try (ResultSet views = database.createStatement()
                .executeQuery("SELECT schemaname || '.' || viewname FROM pg_views WHERE viewname LIKE 'inv\\_%'")) {
            while (views.next()) {
                assertThat(count(database, "SELECT count(*) FROM " + views.getString(1)))
                        .as(views.getString(1))
                        .isZero();
            }
        }
    }

    private static long count(Connection database, String query) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void issueKey(Connection database) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(StandardCharsets.UTF_8));
        try (PreparedStatement insert = database.prepareStatement("""
                INSERT INTO access.api_key (id, name, hash, hint, role, region, expires_at, created_by)
                VALUES (uuidv7(), 'kill', ?, 'ests', 'DINSOS_KOTA', '3205', now() + interval '1 day', 'test')
                """)) {
            insert.setBytes(1, hash);
            insert.executeUpdate();
        }
        database.createStatement()
                .execute("INSERT INTO program.source (code, name, kind) VALUES ('DTKS', 'DTKS', 'REFERENCE')");
    }

    private String databaseName() {
        String url = settings.get("spring.datasource.url");
        return url.substring(url.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
    }
}
