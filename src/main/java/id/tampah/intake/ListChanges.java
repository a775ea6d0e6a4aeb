package id.tampah.intake;

import id.tampah.audit.AuditTrail;
import id.tampah.intake.RowChange.Difference;
import id.tampah.shared.IdentityCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a corrected or newer file has otherwise than the one it follows. */
@Service
@RequiredArgsConstructor
@Transactional
public class ListChanges {

    public static final int PAGE = 100;
    private static final int ALL = 1_000_000;

    private static final String ROWS = """
            SELECT x.kind, x.line, x.fields, x.was, x.becomes, x.replaced, c.identity, c.name, c.region
            FROM intake.change x JOIN intake.row_claim c ON c.list_id = x.claim_list AND c.line = x.claim_line
            WHERE x.list_id = :list AND (:kind::text IS NULL OR x.kind = :kind)
            ORDER BY x.kind, coalesce(x.line, x.claim_line) LIMIT :limit OFFSET :skip
            """;

    private record Count(RowChange.Kind kind, long count) {}

    private final JdbcClient jdbc;
    private final ListSql lists;
    private final IdentityCipher cipher;
    private final AuditTrail audit;

    public List<RowChange> page(UUID list, RowChange.@Nullable Kind kind, int page) {
        return rows(list, kind, PAGE, (long) page * PAGE);
    }

    /** All of them, for a file to keep. */
    public List<RowChange> all(UUID list) {
        return rows(list, null, ALL, 0);
    }

    private List<RowChange> rows(UUID list, RowChange.@Nullable Kind kind, int limit, long skip) {
        audit.record(IntakeAction.LIST_ROWS_SEEN, Lists.subject(list), lists.region(list), Map.of());
        return jdbc.sql(ROWS)
                .param("list", list)
                .param("kind", kind == null ? null : kind.name())
                .param("limit", limit)
                .param("skip", skip)
                .query((row, n) -> change(row))
                .list();
    }

    private RowChange change(ResultSet row) throws SQLException {
        return new RowChange(
                RowChange.Kind.valueOf(row.getString("kind")),
                cipher.open(row.getBytes("identity")).maskedNik(),
                row.getString("name"),
                row.getString("region"),
                row.getObject("line", Integer.class),
                row.getBoolean("replaced"),
                differences(texts(row, "fields"), texts(row, "was"), texts(row, "becomes")));
    }

    /** Changes noted before both values were kept name the fields alone. */
    private static List<Difference> differences(String[] fields, String[] was, String[] becomes) {
        return IntStream.range(0, fields.length)
                .mapToObj(at -> at < was.length
                        ? new Difference(fields[at], was[at], becomes[at])
                        : new Difference(fields[at], "", ""))
                .toList();
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    @Transactional(readOnly = true)
    public Map<RowChange.Kind, Long> counts(UUID list) {
        Map<RowChange.Kind, Long> counts = new EnumMap<>(RowChange.Kind.class);
        jdbc.sql("SELECT kind, count(*) AS count FROM intake.change WHERE list_id = :list GROUP BY kind")
                .param("list", list)
                .query(Count.class)
                .list()
                .forEach(each -> counts.put(each.kind(), each.count()));
        return counts;
    }
}
