package id.tampah.audit;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail inside the reader's region, newest first. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TrailSearch {

    private static final String SELECT = """
            SELECT id, at, actor, role, address, action, subject, region, allowed, details::text AS details
            FROM audit.entry\s""";

    private final JdbcClient jdbc;
    private final AuditSequencer sequencer;

    /**
     * A page of rows before an id (keyset); empty words do not filter.
     *
     * @param text compared with actor and subject as a prefix
     */
    public List<TrailRow> find(String text, String action, @Nullable Long before, int limit) {
        return jdbc.sql(SELECT + """
                WHERE (:text = '' OR actor LIKE :text || '%' OR subject LIKE :text || '%')
                  AND (:action = '' OR action = :action) AND id < :before
                ORDER BY id DESC LIMIT :limit
                """)
                .param("text", text)
                .param("action", action)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(TrailRow.class)
                .list();
    }

    /** Who did or looked at what about one subject. */
    public List<TrailRow> about(String subject, int limit) {
        return jdbc.sql(SELECT + "WHERE subject = :subject ORDER BY id DESC LIMIT :limit")
                .param("subject", subject)
                .param("limit", limit)
                .query(TrailRow.class)
                .list();
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
