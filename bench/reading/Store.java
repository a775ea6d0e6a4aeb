import id.tampah.intake.reading.ListReading;
import id.tampah.platform.postgres.LocalPostgres;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.Callable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The database all runs write to: logged tables without an index, emptied before each run. */
final class Store implements AutoCloseable {

    private static final String STAGED = """
            line integer, kab text, region text, status text, findings text, sealed bytea, nik_mac bytea, kk_mac bytea,
            identity bytea, name text, name_key text, birth_date date, sex text, address text, desil smallint,
            resident_status text
            """;

    final LocalPostgres postgres;
    final Connection connection;

    Store(Path folder) throws Exception {
        postgres = LocalPostgres.start(folder);
        connection = postgres.superuser("tampah");
        run("CREATE TABLE IF NOT EXISTS staged (" + STAGED + ")");
        run("CREATE TABLE IF NOT EXISTS plain (" + String.join(" text, ", columns()) + " text)");
        connection.setAutoCommit(false);
    }

    static String[] columns() {
        String[] names = new String[Rows.HEADINGS.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = "c" + i;
        }
        return names;
    }

    private void run(String sql) throws Exception {
        connection.createStatement().execute(sql);
    }

    void empty() throws Exception {
        run("TRUNCATE staged, plain");
        connection.commit();
        connection.setAutoCommit(true);
        run("CHECKPOINT");
        connection.setAutoCommit(false);
    }

    /** Pushes blocks into the staging table until there is none, and commits. */
    void copy(Callable<byte[]> blocks) throws Exception {
        copy("COPY staged (" + ListReading.stagedColumns() + ") FROM STDIN (FORMAT binary)", blocks);
    }

    void copyPlain(Callable<byte[]> blocks) throws Exception {
        copy("COPY plain FROM STDIN", blocks);
    }

    /** Each block is whole enough for a COPY of its own. */
    private void copy(String sql, Callable<byte[]> blocks) throws Exception {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (byte[] block = blocks.call(); block != null; block = blocks.call()) {
            copies.copyIn(sql, new ByteArrayInputStream(block), block.length);
        }
        connection.commit();
    }

    @Override
    public void close() throws Exception {
        connection.close();
        postgres.close();
    }
}
