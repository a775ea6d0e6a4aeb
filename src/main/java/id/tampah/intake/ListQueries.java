package id.tampah.intake;

import id.tampah.job.Jobs;
import id.tampah.shared.NotFoundException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists as pages and the API show them, inside the region of whoever asks. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ListQueries {

    private static final String SUMMARY = """
            SELECT l.id, l.region, l.source, s.name AS source_name, l.source_kind, p.name AS period_name, l.filename, l.state,
                   l.rows_read, l.accepted, l.held, l.rejected, l.uploaded_by, l.received_at, l.follows,
                   b.filename AS follows_name, n.id AS follower
            FROM intake.list l
            LEFT JOIN intake.list b ON b.id = l.follows
            LEFT JOIN intake.list n ON n.follows = l.id AND n.state NOT IN ('REFUSED', 'FAILED', 'CANCELLED', 'WITHDRAWN')
            JOIN program.pub_source s ON s.code = l.source
            LEFT JOIN program.pub_period p ON p.id = l.period_id
            """;

    private static final String CONDITIONS = """
            WHERE (:source::text IS NULL OR l.source = :source)
              AND (:region::text IS NULL OR l.region LIKE :region || '%')
              AND CASE :view::text
                  WHEN 'PERLU' THEN l.state IN ('PREVIEW', 'REFUSED', 'FAILED') OR l.held > 0 AND l.state <> 'WITHDRAWN' AND NOT EXISTS (
                      SELECT FROM intake.list f WHERE f.follows = l.id
                      AND f.state NOT IN ('REFUSED', 'FAILED', 'CANCELLED', 'WITHDRAWN'))
                  WHEN 'PROSES' THEN l.state IN ('UPLOADED', 'READING', 'READ', 'MATCHING', 'CLEARING')
                  WHEN 'SELESAI' THEN l.state = 'RESOLVED'
                  WHEN 'DITARIK' THEN l.state = 'WITHDRAWN'
                  ELSE l.state <> 'WITHDRAWN' END
            """;

    private static final String PAGE = SUMMARY + CONDITIONS + """
              AND (:after::uuid IS NULL
                   OR (l.received_at, l.id) < (SELECT received_at, id FROM intake.list WHERE id = :after))
            ORDER BY l.received_at DESC, l.id DESC LIMIT :limit
            """;

    private static final String DETAIL = """
            SELECT period_id, size, sha256, refusal, refusal_args, read_at, withdrawn_by, withdrawn_at, hidden_sheets, external_links,
                   carried, x.replaced, x.kept, (SELECT count(*) FROM intake.finding f WHERE f.list_id = l.id) AS findings
            FROM intake.list l CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE replaced) AS replaced, count(*) FILTER (WHERE NOT replaced) AS kept
                FROM intake.change WHERE list_id = l.id AND kind = 'CHANGED') x
            WHERE id = :id
            """;

    private final JdbcClient jdbc;
    private final Jobs jobs;

    public List<ListSummary> page(ListFilter filter) {
        return filtered(PAGE, filter)
                .param("after", filter.after())
                .param("limit", filter.limit())
                .query(ListSummary.class)
                .list();
    }

    public long count(ListFilter filter) {
        return filtered("SELECT count(*) FROM intake.list l " + CONDITIONS, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String statement, ListFilter filter) {
        return jdbc.sql(statement)
                .param("source", filter.source())
                .param("view", filter.view() == null ? null : filter.view().name())
                .param("region", filter.region());
    }

    /** One list, or 404 where it does not exist or lies outside the region of whoever asks. */
    public ListDetail detail(UUID id) {
        ListSummary summary = jdbc.sql(SUMMARY + "WHERE l.id = :id")
                .param("id", id)
                .query(ListSummary.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("list " + id));
        return jdbc.sql(DETAIL)
                .param("id", id)
                .query((row, n) -> detail(summary, row))
                .single();
    }

    private ListDetail detail(ListSummary summary, ResultSet row) throws SQLException {
        return new ListDetail(
                summary,
                row.getObject("period_id", UUID.class),
                row.getLong("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getString("refusal"),
                texts(row.getArray("refusal_args")),
                row.getInt("findings"),
                row.getInt("hidden_sheets"),
                row.getInt("external_links"),
                row.getInt("carried"),
                row.getInt("replaced"),
                row.getInt("kept"),
                instant(row.getTimestamp("read_at")),
                row.getString("withdrawn_by"),
                instant(row.getTimestamp("withdrawn_at")),
                sheets(summary.id()),
                jobs.about(Lists.subject(summary.id())));
    }

    private List<SheetView> sheets(UUID id) {
        return jdbc.sql("SELECT * FROM intake.sheet WHERE list_id = :id ORDER BY number")
                .param("id", id)
                .query((row, n) -> new SheetView(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getInt("first_line"),
                        row.getInt("header_line"),
                        texts(row.getArray("headings")),
                        texts(row.getArray("fields")),
                        row.getInt("rows_read"),
                        row.getInt("hidden_rows"),
                        row.getInt("hidden_columns"),
                        row.getInt("formula_rows"),
                        row.getInt("merged_rows"),
                        row.getInt("fillers"),
                        Arrays.asList((Integer[]) row.getArray("filler_lines").getArray()),
                        row.getString("skipped")))
                .list();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** Which earlier files the rows belong to that stay when this one goes, the oldest first. */
    public List<CarriedRows> carried(UUID id) {
        return jdbc.sql("""
                SELECT l.id AS list, l.filename, count(*) AS rows
                FROM intake.carried k JOIN intake.list l ON l.id = k.first_list
                JOIN registry.pub_claim c ON c.list_id = k.first_list AND c.line = k.first_line AND c.state <> 'WITHDRAWN'
                WHERE k.list_id = :id GROUP BY l.id, l.filename, l.received_at ORDER BY l.received_at
                """).param("id", id).query(CarriedRows.class).list();
    }

    /** How the accepted rows stand: verdicts and states, the most frequent first. */
    public ClaimCounts claims(UUID id) {
        List<ClaimCount> counts =
                jdbc.sql("""
                SELECT verdict, CASE reason WHEN 'REPLACED' THEN reason ELSE state END AS state, count(*) AS count
                FROM intake.row_claim WHERE list_id = :id
                GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2
                """).param("id", id).query(ClaimCount.class).list();
        return ClaimCounts.of(counts);
    }
}
