package id.tampah.intake;

import id.tampah.audit.AuditTrail;
import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a list and what was found in them. People stand in them, so every look leaves its trace. */
@Service
@RequiredArgsConstructor
@Transactional
public class ListRows {

    public static final int PAGE = 100;

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private static final String FOUND = """
            SELECT f.line, f."column", f.severity, f.reason, f.detail, f.row_status, r.sealed, c.identity, c.name, c.verdict,
                   v.answers
            FROM intake.finding f
            LEFT JOIN intake.row r ON r.list_id = f.list_id AND r.line = f.line
            LEFT JOIN intake.row_claim c ON c.list_id = f.list_id AND c.line = f.line AND f.row_status = 'ACCEPTED'
            LEFT JOIN dukcapil.pub_verdict v ON v.kab = c.kab AND v.claim_id = c.id
            """;

    private static final String CONDITIONS = """
            WHERE f.list_id = :list AND (:reason::text IS NULL OR f.reason = :reason)
              AND CASE :kind::text
                  WHEN 'HELD' THEN f.row_status = 'HELD' AND f.severity = 'DITAHAN'
                  WHEN 'REJECTED' THEN f.row_status = 'REJECTED' AND f.severity <> 'PERINGATAN'
                  WHEN 'WARNING' THEN f.severity = 'PERINGATAN'
                  ELSE true END
            """;

    private static final String ACCEPTED = """
            FROM intake.row_claim c
            LEFT JOIN dukcapil.pub_verdict v ON v.kab = c.kab AND v.claim_id = c.id
            LEFT JOIN intake.finding f ON f.list_id = c.list_id AND f.line = c.line
            WHERE c.list_id = :list
              AND (:reason::text IS NULL OR f.reason = :reason)
            """;

    private static final String STATES = """
            SELECT c.line, c.identity, c.name, c.region, c.desil, c.verdict, c.state, c.reason,
                   (SELECT count(*) FROM intake.finding f WHERE f.list_id = c.list_id AND f.line = c.line) AS warnings
            FROM intake.row_claim c
            WHERE c.list_id = :list AND c.line > :after ORDER BY c.line LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final ListSql lists;
    private final IdentityCipher cipher;
    private final JsonMapper json;
    private final AuditTrail audit;

    /** One page of findings, one entry a finding; accepted rows without any finding count one entry too. */
    public Slice<Finding> findings(UUID list, FindingFilter filter, int page) {
        boolean accepted = filter.kind() == FindingFilter.Kind.ACCEPTED;
        String select = accepted ? """
                SELECT c.line, f."column", f.severity, f.reason, f.detail, 'ACCEPTED' AS row_status, NULL::bytea AS sealed,
                       c.identity, c.name, c.verdict, v.answers
                """ + ACCEPTED : FOUND + CONDITIONS;
        String count = "SELECT count(*) " + (accepted ? ACCEPTED : "FROM intake.finding f " + CONDITIONS);
        see(list);
        List<Finding> rows = filtered(select + " ORDER BY 1, 4 LIMIT :limit OFFSET :skip", list, filter)
                .param("limit", PAGE)
                .param("skip", (long) page * PAGE)
                .query((row, n) -> finding(row))
                .list();
        return new Slice<>(rows, filtered(count, list, filter).query(Long.class).single());
    }

    private JdbcClient.StatementSpec filtered(String statement, UUID list, FindingFilter filter) {
        return jdbc.sql(statement)
                .param("list", list)
                .param("reason", filter.reason())
                .param("kind", filter.kind() == null ? null : filter.kind().name());
    }

    private Finding finding(ResultSet row) throws SQLException {
        String[] kept = kept(row.getBytes("sealed"));
        byte[] identity = row.getBytes("identity");
        String severity = row.getString("severity");
        return new Finding(
                row.getInt("line"),
                severity == null ? -1 : row.getInt("column"),
                severity == null ? null : Severity.valueOf(severity),
                row.getString("reason"),
                severity == null ? "" : row.getString("detail"),
                RowStatus.valueOf(row.getString("row_status")),
                identity == null
                        ? new Identity(kept[0], kept[1]).maskedNik()
                        : cipher.open(identity).maskedNik(),
                identity == null ? kept[2] : row.getString("name"),
                row.getString("verdict"),
                answers(row.getString("answers")));
    }

    private Map<String, String> answers(@Nullable String written) {
        return written == null ? Map.of() : json.readValue(written, ANSWERS);
    }

    /** NIK, KK and name as they stood in a row that went no further. */
    private String[] kept(byte @Nullable [] sealed) {
        return sealed == null
                ? new String[] {"", "", ""}
                : new String(cipher.unseal(sealed), StandardCharsets.UTF_8).split("\n", 3);
    }

    /** Accepted rows behind a line, as they stand now. */
    public List<AcceptedRow> accepted(UUID list, int afterLine, int limit) {
        see(list);
        return jdbc.sql(STATES)
                .param("list", list)
                .param("after", afterLine)
                .param("limit", limit)
                .query((row, n) -> accepted(row))
                .list();
    }

    private AcceptedRow accepted(ResultSet row) throws SQLException {
        Identity identity = cipher.open(row.getBytes("identity"));
        return new AcceptedRow(
                row.getInt("line"),
                identity.maskedNik(),
                identity.maskedNoKk(),
                row.getString("name"),
                row.getString("region"),
                row.getObject("desil", Integer.class),
                row.getString("verdict"),
                row.getString("state"),
                row.getString("reason"),
                row.getLong("warnings"));
    }

    /** How often each reason was found, the gravest first. */
    @Transactional(readOnly = true)
    public List<ReasonCount> reasons(UUID list) {
        return jdbc.sql("""
                SELECT reason, severity, count(*) AS count FROM intake.finding WHERE list_id = :list
                GROUP BY reason, severity
                ORDER BY array_position(ARRAY['DITOLAK', 'DITAHAN', 'PERINGATAN'], severity), count DESC, reason
                """).param("list", list).query(ReasonCount.class).list();
    }

    private void see(UUID list) {
        audit.record(IntakeAction.LIST_ROWS_SEEN, Lists.subject(list), lists.region(list), Map.of());
    }
}
