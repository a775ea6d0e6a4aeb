package id.tampah.job;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as bulk work sees it: role {@code tampah_job} (no row-level security), a pool of its own, {@code COPY}.
 * Screens and API never use it.
 */
@Component
public class JobDatabase {

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    JobDatabase(
            @Value("${spring.datasource.url}") String url,
            @Value("${tampah.job.username}") String username,
            @Value("${tampah.job.password}") String password) {
        pool.setPoolName("job");
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        this.jdbc = JdbcClient.create(pool);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /** Joins the transaction of {@link #inTransaction}, or commits each statement by itself. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    @SuppressWarnings("NullAway") // the template answers null only when the work does
    public <T> T inTransaction(Function<JdbcClient, T> work) {
        return transactions.execute(status -> work.apply(jdbc));
    }

    /** One statement on a connection of its own, committed at once, also while this thread is inside a batch. */
    int onItsOwn(String statement, Object... parameters) {
        try (Connection connection = pool.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this thread is inside {@link #inTransaction}. */
    boolean transactionOpen() {
        return TransactionSynchronizationManager.hasResource(pool);
    }

    /** {@code COPY … FROM STDIN} in the running transaction; returns the rows taken. */
    public long copy(String command, InputStream rows) {
        try {
            return copyManager().copyIn(command, rows, 1 << 16);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("COPY failed: " + command, e);
        }
    }

    private CopyManager copyManager() throws SQLException {
        return DataSourceUtils.getConnection(pool).unwrap(PGConnection.class).getCopyAPI();
    }

    /** For names of temporary tables that one module fills and another reads: they go into statements as they are. */
    public static void requireName(String table) {
        if (!table.matches("[a-z_]+")) {
            throw new IllegalArgumentException(table);
        }
    }

    @PreDestroy
    void close() {
        pool.close();
    }
}
