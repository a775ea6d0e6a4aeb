package id.tampah.dedup;

import id.tampah.program.Source;
import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads cases in the scope of the running transaction. */
@Repository
@RequiredArgsConstructor
class CaseSql {

    private static final String COLUMNS = """
            SELECT d.id, d.region, d.kind, d.state, d.programs, d.certain, d.list_id, d.earlier_id, d.proposed_by,
                   d.asked, d.opened_at, d.outcome, d.reason, d.note, d.decided_by, d.decided_at, d.version
            FROM dedup.duplicate_case d\s""";

    private static final String FILTER = """
            WHERE (:kind::text IS NULL OR d.kind = :kind) AND (:state::text IS NULL OR d.state = :state)
              AND (NOT :certain OR d.certain)
              AND (:source::text IS NULL OR EXISTS (
                   SELECT FROM dedup.case_side s WHERE s.case_id = d.id AND s.source = :source))
              AND (:region::text IS NULL OR EXISTS (
                   SELECT FROM dedup.case_side s WHERE s.case_id = d.id AND s.region LIKE :region || '%'))
              AND (:list::uuid IS NULL OR EXISTS (
                   SELECT FROM dedup.case_side s WHERE s.case_id = d.id AND s.list_id = :list))
            """;

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;
    private final JsonMapper json;

    List<CaseSummary> after(CaseFilter filter, @Nullable UUID after, int limit, int offset) {
        return filtered(COLUMNS + FILTER + """
                  AND (:key::uuid IS NULL OR d.id > :key) ORDER BY d.id LIMIT :limit OFFSET :offset""", filter)
                .param("key", after)
                .param("limit", limit)
                .param("offset", offset)
                .query(CaseSummary.class)
                .list();
    }

    /** The cases before a key, still in rising order. */
    List<CaseSummary> before(CaseFilter filter, UUID before, int limit) {
        return filtered(COLUMNS + FILTER + " AND d.id < :key ORDER BY d.id DESC LIMIT :limit", filter)
                .param("key", before)
                .param("limit", limit)
                .query(CaseSummary.class)
                .list()
                .reversed();
    }

    /** Neither an answer nor a second person is waited for. */
    Optional<UUID> nextDecidable(CaseFilter filter, @Nullable UUID after) {
        return filtered("SELECT d.id FROM dedup.duplicate_case d " + FILTER + """
                  AND (:key::uuid IS NULL OR d.id > :key) AND d.asked IS DISTINCT FROM 'WAITING' AND d.proposed_by IS NULL
                ORDER BY d.id LIMIT 1""", filter)
                .param("key", after)
                .query(UUID.class)
                .optional();
    }

    long count(CaseFilter filter) {
        return filtered("SELECT count(*) FROM dedup.duplicate_case d " + FILTER, filter)
                .query(Long.class)
                .single();
    }

    List<CaseCount> counts(CaseFilter filter) {
        return filtered("""
                SELECT d.kind, d.state, d.certain, count(*) AS cases FROM dedup.duplicate_case d
                """ + FILTER + " GROUP BY d.kind, d.state, d.certain", filter)
                .query(CaseCount.class)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String statement, CaseFilter filter) {
        return jdbc.sql(statement)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("certain", filter.certain())
                .param("source", filter.source())
                .param("region", filter.region())
                .param("list", filter.list());
    }

    Optional<CaseSummary> find(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE d.id = :id")
                .param("id", id)
                .query(CaseSummary.class)
                .optional();
    }

    List<CaseSide> sides(List<UUID> cases) {
        return jdbc.sql("SELECT * FROM dedup.sides(:cases)")
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, at) -> side(row))
                .list();
    }

    private CaseSide side(ResultSet row) throws SQLException {
        byte[] identity = row.getBytes("identity");
        return new CaseSide(
                row.getObject("case_id", UUID.class),
                row.getString("kab"),
                row.getLong("claim_id"),
                row.getBoolean("inside"),
                row.getString("region"),
                row.getObject("list_id", UUID.class),
                row.getString("source"),
                row.getString("source_name"),
                row.getInt("line"),
                row.getString("program"),
                row.getString("program_name"),
                row.getString("period_name"),
                row.getObject("starts", java.time.LocalDate.class),
                row.getObject("ends", java.time.LocalDate.class),
                row.getLong("amount"),
                row.getObject("kept", Boolean.class),
                row.getBoolean("gone"),
                row.getBoolean("elsewhere"),
                row.getString("state"),
                row.getString("verdict"),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("added_at").toInstant(),
                row.getString("name"),
                identity == null ? new Identity("", "") : cipher.open(identity),
                row.getObject("birth_date", java.time.LocalDate.class),
                row.getString("sex"),
                row.getString("address"),
                row.getObject("household_id", UUID.class));
    }

    Exclusions exclusions() {
        return new Exclusions(
                jdbc.sql("SELECT program, other FROM program.pub_exclusion").query(Exclusions.Pair.class).stream()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    ProgramNames programNames() {
        return new ProgramNames(jdbc
                .sql("SELECT code, name FROM program.pub_program")
                .query((row, at) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    List<JournalEntry> journal(UUID id) {
        return jdbc.sql("""
                SELECT at, actor, deed, outcome, reason, note FROM dedup.decision WHERE case_id = :id ORDER BY id DESC
                """).param("id", id).query(JournalEntry.class).list();
    }

    /** The likeliest first. */
    List<CaseEvidence> evidence(UUID id) {
        return jdbc.sql("""
                SELECT claim_id, other_id, probability, fields::text FROM dedup.evidence WHERE case_id = :id
                ORDER BY probability DESC, claim_id, other_id LIMIT 3
                """).param("id", id).query((row, at) -> evidence(row)).list();
    }

    private CaseEvidence evidence(ResultSet row) throws SQLException {
        FieldWeight[] fields = json.readValue(row.getString("fields"), FieldWeight[].class);
        return new CaseEvidence(
                row.getLong("claim_id"), row.getLong("other_id"), row.getDouble("probability"), List.of(fields));
    }

    /** Those that have a claim in any case. */
    List<Source> sources() {
        return jdbc.sql("""
                SELECT * FROM program.pub_source
                WHERE code IN (SELECT source FROM dedup.case_side) ORDER BY sort, code
                """).query(Source.class).list();
    }
}
