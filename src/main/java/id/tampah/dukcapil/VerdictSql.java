package id.tampah.dukcapil;

import id.tampah.dukcapil.gateway.Way;
import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads verdicts with their claims, in the reader's scope. */
@Component
@RequiredArgsConstructor
class VerdictSql {

    private static final String FROM = """
            FROM dukcapil.verdict v
            JOIN registry.pub_claim c ON c.kab = v.kab AND c.id = v.claim_id AND c.state NOT IN ('DROPPED', 'WITHDRAWN')
            LEFT JOIN dukcapil.register g ON g.id = v.register_id
            """;

    private static final String COLUMNS = """
            SELECT v.kab, v.claim_id, v.list_id, c.line, c.source, v.region, c.identity, c.name, v.outcome,
                   array_to_string(v.fields, ' ') AS fields, v.compared,
                   v.note, v.way, g.region AS register_region, g.dated AS register_dated\s""";

    private static final String WITHIN = """
            WHERE v.region LIKE :region || '%' AND (:source = '' OR c.source = :source)
              AND (:list = '' OR v.list_id::text = :list) AND (:field = '' OR :field = ANY(v.fields))
            """;

    private static final String OPEN =
            WITHIN + " AND v.outcome <> 'PADAN' AND (:outcome = '' OR v.outcome = :outcome) ";

    private static final String NOTED = WITHIN + " AND v.outcome = 'PADAN' AND v.fields <> '{}' ";

    private static final int FETCH = 2_000;

    private static final TypeReference<EnumMap<RegisterField, Integer>> COMPARED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;
    private final JsonMapper json;

    long noted(VerdictFilter filter) {
        return with(filter, "SELECT count(*) " + FROM + NOTED).query(Long.class).single();
    }

    long count(VerdictFilter filter) {
        return with(filter, "SELECT count(*) " + FROM + wanted(filter))
                .query(Long.class)
                .single();
    }

    List<VerdictRow> page(VerdictFilter filter, String after, int limit) {
        String[] key = after.matches("\\d*-\\d+") ? after.split("-") : new String[] {"", "-1"};
        return with(filter, COLUMNS + FROM + wanted(filter) + """
                AND (v.region, v.claim_id) > (:afterRegion, :afterId) ORDER BY v.region, v.claim_id LIMIT :limit
                """)
                .param("afterRegion", key[0])
                .param("afterId", Long.parseLong(key[1]))
                .param("limit", limit)
                .query((row, at) -> row(row))
                .list();
    }

    void each(VerdictFilter filter, Consumer<VerdictRow> rows) {
        with(filter, COLUMNS + FROM + wanted(filter) + "ORDER BY v.region, v.claim_id")
                .withFetchSize(FETCH)
                .query(row -> {
                    rows.accept(row(row));
                });
    }

    private static String wanted(VerdictFilter filter) {
        return filter.outcome().equals(VerdictFilter.NOTED) ? NOTED : OPEN;
    }

    private StatementSpec with(VerdictFilter filter, String sql) {
        return jdbc.sql(sql)
                .param("outcome", filter.outcome())
                .param("field", filter.field())
                .param("region", filter.region())
                .param("source", filter.source())
                .param("list", filter.list());
    }

    private VerdictRow row(ResultSet row) throws SQLException {
        return new VerdictRow(
                row.getString("kab"),
                row.getLong("claim_id"),
                row.getObject("list_id", UUID.class),
                row.getInt("line"),
                row.getString("source"),
                row.getString("region"),
                cipher.open(row.getBytes("identity")).maskedNik(),
                row.getString("name"),
                Outcome.valueOf(row.getString("outcome")),
                RegisterField.list(row.getString("fields")),
                json.readValue(row.getString("compared"), COMPARED),
                row.getString("register_region"),
                row.getObject("register_dated", LocalDate.class));
    }

    VerdictDetail detail(String kab, long claimId) {
        return jdbc.sql(COLUMNS + """
                , v.checked_at, c.received_at, c.household_id, c.birth_date, c.sex, c.address, NULL AS status
                """ + FROM + "WHERE v.kab = :kab AND v.claim_id = :claim")
                .param("kab", kab)
                .param("claim", claimId)
                .query((row, at) -> new VerdictDetail(
                        row(row),
                        instant(row, "checked_at"),
                        instant(row, "received_at"),
                        row.getObject("household_id", UUID.class),
                        Way.valueOf(row.getString("way")),
                        row.getString("note"),
                        side(row),
                        residents(kab, claimId)))
                .optional()
                .orElseThrow(() -> new NotFoundException("claim " + kab + "-" + claimId));
    }

    /** Row-level security leaves out residents of other regions than the reader's. */
    private List<PersonSide> residents(String kab, long claimId) {
        return jdbc.sql("""
                SELECT r.identity, r.name, r.birth_date, r.sex, r.region, NULL AS address, r.status
                FROM registry.pub_claim c
                JOIN dukcapil.resident r ON r.nik_mac = c.nik_mac
                JOIN dukcapil.register g ON g.id = r.register_id AND g.current
                WHERE c.kab = :kab AND c.id = :claim ORDER BY g.dated DESC, r.id
                """)
                .param("kab", kab)
                .param("claim", claimId)
                .query((row, at) -> side(row))
                .list();
    }

    private PersonSide side(ResultSet row) throws SQLException {
        Identity identity = cipher.open(row.getBytes("identity"));
        return new PersonSide(
                identity.maskedNik(),
                identity.maskedNoKk(),
                row.getString("name"),
                date(row),
                row.getString("sex"),
                row.getString("region"),
                row.getString("address"),
                row.getString("status"));
    }

    private static @Nullable LocalDate date(ResultSet row) throws SQLException {
        return row.getObject("birth_date", LocalDate.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
