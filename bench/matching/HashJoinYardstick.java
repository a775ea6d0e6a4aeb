import id.tampah.dedup.engine.columns.Person;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** PostgreSQL's own hash join of a list with a register on the NIK, name and birth date judged: the yardstick of exact padan. */
final class HashJoinYardstick implements Closeable {

    private static final String JOIN = """
            SELECT count(*), count(*) FILTER (WHERE l.name = r.name AND l.birth = r.birth)
              FROM list l JOIN register r ON l.nik = r.nik""";

    private final EmbeddedPostgres server;
    private final Connection connection;

    HashJoinYardstick() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "256MB")
                .setServerConfig("fsync", "off")
                .start();
        connection = server.getPostgresDatabase().getConnection();
        execute("CREATE UNLOGGED TABLE register (nik text, name text, birth text)");
        execute("CREATE UNLOGGED TABLE list (nik text, name text, birth text)");
    }

    /** Takes rows for one of the tables until it is closed. */
    Table copyInto(String table) throws SQLException {
        Connection own = server.getPostgresDatabase().getConnection();
        String copy = "COPY " + table + " FROM STDIN";
        return new Table(
                own, new BufferedOutputStream(new PGCopyOutputStream(own.unwrap(PGConnection.class), copy), 1 << 20));
    }

    /** Writes people as lines of COPY; holds the connection, which would close itself when forgotten. */
    record Table(Connection connection, OutputStream out) implements Closeable {

        void add(Person person) {
            String nik = person.nik().isEmpty() ? "\\N" : person.nik();
            try {
                out.write((nik + '\t' + person.name() + '\t' + person.birthDate() + '\n').getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            try (connection) {
                out.close();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    void prepare() throws SQLException {
        execute("VACUUM ANALYZE register");
        execute("VACUUM ANALYZE list");
        execute("SET enable_mergejoin = off");
        execute("SET enable_nestloop = off");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs the join; returns its seconds. */
    double join() throws SQLException {
        Stopwatch watch = new Stopwatch();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(JOIN)) {
            found.next();
        }
        return watch.lap().seconds();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
