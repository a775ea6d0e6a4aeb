package id.tampah.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks the whole chain once; holds one link in memory at a time. */
@RequiredArgsConstructor
final class ChainVerifier {

    private static final String LINKS = """
            SELECT l.seq, l.hash, h.hash AS head, h.signature, %s
            FROM audit.link l LEFT JOIN audit.entry e ON e.id = l.entry_id LEFT JOIN audit.head h ON h.seq = l.seq
            ORDER BY l.seq
            """.formatted(ChainedEntry.COLUMNS);

    private final JdbcClient jdbc;
    private final AuditKey key;

    private long seq;
    private byte[] hash = Chain.START;
    private @Nullable String fault;

    ChainReport verify() {
        try (Stream<Row> rows = jdbc.sql(LINKS).query((row, n) -> row(row)).stream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext() && fault == null; ) {
                fault = check(all.next());
            }
        }
        if (fault == null) {
            fault = checkTail();
        }
        Head head = head();
        return new ChainReport(seq, fault == null ? null : seq, fault, Chain.hex(head.hash()), head.at());
    }

    private @Nullable String check(Row row) {
        seq++;
        if (row.seq() != seq) {
            return "audit.fault.gap";
        }
        if (row.entry() == null) {
            return "audit.fault.missing";
        }
        hash = Chain.hash(hash, row.entry());
        if (!Arrays.equals(hash, row.hash())) {
            return "audit.fault.changed";
        }
        boolean unsigned =
                row.signature() != null && !Arrays.equals(row.signature(), Chain.sign(key.bytes(), seq, hash));
        return unsigned ? "audit.fault.signature" : null;
    }

    /** A cut tail leaves a head without its link; rows that should be chained by now but are not were slipped in. */
    private @Nullable String checkTail() {
        boolean cut = count("SELECT count(*) FROM audit.head WHERE seq > " + seq) > 0;
        if (cut || seq > 0 && count("SELECT count(*) FROM audit.head WHERE seq = " + seq) == 0) {
            return "audit.fault.tail";
        }
        long unchained = count("""
                SELECT count(*) FROM audit.entry e LEFT JOIN audit.link l ON l.entry_id = e.id
                WHERE l.seq IS NULL AND e.xid < (SELECT xid FROM audit.horizon)""");
        return unchained > 0 ? "audit.fault.unchained" : null;
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private Head head() {
        return jdbc.sql("SELECT hash, at FROM audit.head ORDER BY seq DESC LIMIT 1")
                .query((row, n) ->
                        new Head(row.getBytes("hash"), row.getTimestamp("at").toInstant()))
                .optional()
                .orElse(new Head(Chain.START, null));
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        ChainedEntry entry = row.getString("actor") == null
                ? null
                : new ChainedEntry(
                        row.getLong("id"),
                        row.getString("at"),
                        row.getString("actor"),
                        row.getString("role"),
                        row.getString("address"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("region"),
                        row.getBoolean("allowed"),
                        row.getString("details"));
        return new Row(row.getLong("seq"), row.getBytes("hash"), row.getBytes("signature"), entry);
    }

    private record Row(
            long seq,
            byte[] hash,
            byte @Nullable [] signature,
            @Nullable ChainedEntry entry) {}

    private record Head(byte[] hash, @Nullable Instant at) {}
}
