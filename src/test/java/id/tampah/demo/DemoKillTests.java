package id.tampah.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.testing.ChildProduct;
import id.tampah.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A demo that is killed while it loads goes on at the next start, to the last step and without doing one twice. */
class DemoKillTests {

    private static final String LISTS = "SELECT count(*) FROM intake.list";

    @Test
    void goesOnAfterAKill() throws Exception {
        Map<String, String> settings = TestServer.get().newDatabase();
        settings.put("tampah.demo", "true");
        String url = settings.get("spring.datasource.url");
        try (ChildProduct product = new ChildProduct(settings);
                Connection database = TestServer.get().connect(url.substring(url.lastIndexOf('/') + 1))) {
            product.start();
            await(database, LISTS + " HAVING count(*) >= 3");
            product.kill();
            assertThat(count(database, "SELECT count(*) FROM demo.step WHERE name = 'loaded'"))
                    .isZero();
            product.start();
            await(database, "SELECT 1 FROM demo.step WHERE name = 'loaded'");
            assertThat(count(database, LISTS))
                    .isEqualTo(count(database, "SELECT count(*) FROM demo.step WHERE name LIKE 'list %'"));
            assertThat(count(database, "SELECT count(*) FROM allocation.decree"))
                    .isEqualTo(1);
        }
    }

    private static void await(Connection database, String query) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(8));
        while (count(database, "SELECT count(*) FROM (" + query + ") x") == 0) {
            assertThat(Instant.now()).as(query).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static long count(Connection database, String query) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
