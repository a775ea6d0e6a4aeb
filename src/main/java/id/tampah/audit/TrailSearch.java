package id.tampah.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail inside the reader's region, newest first. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TrailSearch {

    private static final int FETCH = 1_000;

    private static final String SELECT = """
            SELECT id, at, actor, role, address, action, subject, region, allowed, details::text AS details
            FROM audit.entry\s""";

    private final JdbcClient jdbc;
    private final AuditSequencer sequencer;

    /** A page of rows before an id (keyset). */
    public List<TrailRow> find(TrailFilter filter, @Nullable Long before, int limit) {
        return found(filter, before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(TrailRow.class)
                .list();
    }

    /** The newest rows one by one, without holding them in memory. */
    public void each(TrailFilter filter, int limit, Consumer<TrailRow> reader) {
        try (Stream<TrailRow> rows =
                found(filter, Long.MAX_VALUE).param("limit", limit).query(TrailRow.class).stream()) {
            rows.forEach(reader);
        }
    }

    private StatementSpec found(TrailFilter filter, long before) {
        return jdbc.sql(SELECT + """
                WHERE (:text = '' OR actor LIKE :text || '%' OR subject LIKE :text || '%')
                  AND (:action = '' OR action = :action) AND id < :before
                  AND at >= coalesce(:from::timestamptz, '-infinity') AND at < coalesce(:until::timestamptz, 'infinity')
                ORDER BY id DESC LIMIT :limit
                """)
                .withFetchSize(FETCH)
                .param("text", filter.text())
                .param("action", filter.action())
                .param("before", before)
                .param("from", filter.from() == null ? null : filter.from().toString())
                .param("until", filter.until() == null ? null : filter.until().toString());
    }

    /** Who did or looked at what about one subject. */
    public List<TrailRow> about(String subject, int limit) {
        return jdbc.sql(SELECT + "WHERE subject = :subject ORDER BY id DESC LIMIT :limit")
                .param("subject", subject)
                .param("limit", limit)
                .query(TrailRow.class)
                .list();
    }

    /** Who changed a thing last; looks do not count. */
    public Optional<String> lastToChange(String subject) {
        return jdbc.sql("""
                SELECT actor FROM audit.entry
                WHERE subject = :subject AND allowed AND action NOT LIKE '%\\_SEEN' ORDER BY id DESC LIMIT 1
                """).param("subject", subject).query(String.class).optional();
    }

    public List<String> actions() {
        return jdbc.sql("SELECT DISTINCT action FROM audit.entry ORDER BY action")
                .query(String.class)
                .list();
    }

    public ChainReport verify() {
        return sequencer.verify();
    }
}
