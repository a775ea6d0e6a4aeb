package id.tampah.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.testing.TampahTest;
import id.tampah.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever edits, deletes or slips in an entry with all rights of the database is found; the application cannot even try. */
@TampahTest
class AuditChainTests {

    private enum Deed implements AuditAction {
        CHAIN_TESTED
    }

    @Autowired
    private AuditTrail audit;

    @Autowired
    private AuditSequencer sequencer;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    private String url;

    @BeforeEach
    void leaveAChainedTrace() throws InterruptedException {
        transactions.executeWithoutResult(
                status -> audit.record(Deed.CHAIN_TESTED, "test:chain", "9901", Map.of("n", 1)));
        for (int round = 0; round < 600 && !chained(); round++) {
            sequencer.chain();
            Thread.sleep(50); // an older transaction anywhere on the server holds the row back
        }
        assertThat(chained()).isTrue();
        assertThat(sequencer.verify().whole()).isTrue();
    }

    private boolean chained() {
        return count("SELECT count(*) FROM audit.link WHERE entry_id = (SELECT max(id) FROM audit.entry"
                        + " WHERE subject = 'test:chain')")
                == 1;
    }

    @Test
    void findsAnEditedEntry() {
        tamper("UPDATE audit.entry SET actor = 'nobody' WHERE id = " + last());
        assertThat(sequencer.verify().fault()).isEqualTo("audit.fault.changed");
        tamper("UPDATE audit.entry SET actor = 'system' WHERE id = " + last());
        assertThat(sequencer.verify().whole()).isTrue();
    }

    @Test
    void findsASwappedHash() {
        String middle = "(SELECT seq FROM audit.link WHERE entry_id = " + last() + ")";
        tamper("UPDATE audit.link SET hash = set_byte(hash, 0, get_byte(hash, 0) # 1) WHERE seq = " + middle);
        assertThat(sequencer.verify().whole()).isFalse();
        tamper("UPDATE audit.link SET hash = set_byte(hash, 0, get_byte(hash, 0) # 1) WHERE seq = " + middle);
        assertThat(sequencer.verify().whole()).isTrue();
    }

    @Test
    void findsAForgedHead() {
        tamper("UPDATE audit.head SET signature = set_byte(signature, 3, get_byte(signature, 3) # 1)"
                + " WHERE seq = (SELECT min(seq) FROM audit.head)");
        assertThat(sequencer.verify().fault()).isEqualTo("audit.fault.signature");
        tamper("UPDATE audit.head SET signature = set_byte(signature, 3, get_byte(signature, 3) # 1)"
                + " WHERE seq = (SELECT min(seq) FROM audit.head)");
        assertThat(sequencer.verify().whole()).isTrue();
    }

    @Test
    void letsNobodyRewriteHistory() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        status -> jdbc.sql("UPDATE audit.entry SET actor = 'x'").update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        status -> jdbc.sql("DELETE FROM audit.entry").update()))
                .hasStackTraceContaining("permission denied");
    }

    private long last() {
        return count("SELECT max(id) FROM audit.entry WHERE subject = 'test:chain'");
    }

    private long count(String query) {
        try (Connection connection = superuser();
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a superuser with triggers off: what no application role can do. */
    private void tamper(String statement) {
        try (Connection connection = superuser()) {
            connection.createStatement().execute("SET session_replication_role = replica");
            assertThat(connection.createStatement().executeUpdate(statement)).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection superuser() throws SQLException {
        return TestServer.get().connect(url.substring(url.lastIndexOf('/') + 1).replaceAll("\\?.*", ""));
    }
}
