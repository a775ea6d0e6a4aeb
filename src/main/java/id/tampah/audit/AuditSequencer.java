package id.tampah.audit;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.util.List;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains what was committed since the last time, every second, on one node at a time (advisory lock). A row belongs to a
 * round when its transaction ended before every transaction still open, so a late commit is never jumped over.
 */
@Slf4j
@Component
class AuditSequencer {

    private static final String FRESH = """
            SELECT %s FROM audit.entry e
            WHERE e.xid >= (SELECT xid FROM audit.horizon) AND e.xid < :horizon::xid8 ORDER BY e.id
            """.formatted(ChainedEntry.COLUMNS);

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditKey key;

    AuditSequencer(
            @Value("${spring.datasource.url}") String url,
            @Value("${tampah.job.username}") String username,
            @Value("${tampah.job.password}") String password,
            AuditKey key) {
        pool.setPoolName("audit");
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(1);
        this.jdbc = JdbcClient.create(pool);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        this.key = key;
    }

    @Scheduled(fixedDelay = 1000)
    void chain() {
        transactions.executeWithoutResult(status -> {
            if (jdbc.sql("SELECT pg_try_advisory_xact_lock(7411)")
                    .query(Boolean.class)
                    .single()) {
                chainCommitted();
            }
        });
    }

    private void chainCommitted() {
        String horizon = jdbc.sql("SELECT pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
        List<ChainedEntry> fresh = jdbc.sql(FRESH)
                .param("horizon", horizon)
                .query(ChainedEntry.class)
                .list();
        if (!fresh.isEmpty()) {
            append(fresh);
        }
        jdbc.sql("UPDATE audit.horizon SET xid = :horizon::xid8")
                .param("horizon", horizon)
                .update();
    }

    private void append(List<ChainedEntry> fresh) {
        Link last = last();
        long seq = last.seq();
        byte[] hash = last.hash();
        for (ChainedEntry entry : fresh) {
            hash = Chain.hash(hash, entry);
            jdbc.sql("INSERT INTO audit.link (seq, entry_id, hash) VALUES (:seq, :entry, :hash)")
                    .param("seq", ++seq)
                    .param("entry", entry.id())
                    .param("hash", hash)
                    .update();
        }
        jdbc.sql("INSERT INTO audit.head (seq, hash, signature) VALUES (:seq, :hash, :signature)")
                .param("seq", seq)
                .param("hash", hash)
                .param("signature", Chain.sign(key.bytes(), seq, hash))
                .update();
    }

    private Link last() {
        return jdbc.sql("SELECT seq, hash FROM audit.link ORDER BY seq DESC LIMIT 1")
                .query(Link.class)
                .optional()
                .orElse(new Link(0, Chain.START));
    }

    /** Lays the chain again beside the stored one and names the first place where they part. */
    ChainReport verify() {
        return transactions.execute(status -> {
            jdbc.sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    .update();
            return new ChainVerifier(jdbc, key).verify();
        });
    }

    @PreDestroy
    void close() {
        pool.close();
    }

    /** The end of the chain. */
    record Link(long seq, byte[] hash) {}
}
