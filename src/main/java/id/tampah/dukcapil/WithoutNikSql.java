package id.tampah.dukcapil;

import id.tampah.dukcapil.gateway.NameLikeness;
import id.tampah.registry.ClaimBatch;
import id.tampah.registry.ClaimRef;
import id.tampah.shared.Digits;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.NameKey;
import id.tampah.shared.Nik;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements on people without a NIK. */
@Component
@RequiredArgsConstructor
class WithoutNikSql {

    /** Numbers go on in each regency; the row of the counter is the lock. */
    private static final String TAKE_NUMBERS = """
            INSERT INTO dukcapil.temporary_number (kab, last) SELECT kab, count(*) FROM %s GROUP BY kab
            ON CONFLICT (kab) DO UPDATE SET last = temporary_number.last + excluded.last
            """;

    private static final String TAKE = """
            INSERT INTO dukcapil.without_nik (kab, region, code, list_id, line, source, kind, program_code, period_id,
                                              received_at, identity, name, birth_date, sex, address, desil)
            SELECT s.kab, s.region, 'SEM-' || s.kab || '-' || lpad((n.last + 1 - s.turn)::text, 6, '0'), :list, s.line,
                   :source, :kind, :program, :period, :received, s.identity, s.name, s.birth_date, s.sex, s.address, s.desil
            FROM (SELECT *, row_number() OVER (PARTITION BY kab ORDER BY line DESC) AS turn FROM %s) s
            JOIN dukcapil.temporary_number n ON n.kab = s.kab
            """;

    private static final String FOUND = """
            UPDATE dukcapil.without_nik w SET state = 'CLOSED', evidence = :evidence || c.line, decided_by = 'tampah',
                   decided_at = now()
            FROM registry.pub_claim c
            WHERE w.state = 'OPEN' AND w.list_id IN (:before) AND c.list_id = :list AND c.kab = w.kab
              AND c.nik_mac IS NOT NULL AND lower(c.name) = lower(w.name)
              AND (c.birth_date = w.birth_date OR c.line = w.line)
            """;

    /** Evidence as officers write it, for them to read. */
    private static final String BY_LIST = "NIK ada di berkas perbaikan, baris ";

    private static final String SELECT = """
            SELECT id, code, list_id, line, source, kind, program_code, period_id, received_at, region, identity, name,
                   birth_date, sex, address, desil, state, evidence, decided_by, decided_at
            FROM dukcapil.without_nik\s""";

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;

    static int take(JdbcClient batch, ClaimBatch list, String stageTable) {
        batch.sql(TAKE_NUMBERS.formatted(stageTable)).update();
        return batch.sql(TAKE.formatted(stageTable))
                .param("list", list.listId())
                .param("source", list.source())
                .param("kind", list.kind())
                .param("program", list.programCode())
                .param("period", list.periodId())
                .param("received", Timestamp.from(list.receivedAt()))
                .update();
    }

    static int found(JdbcClient batch, List<UUID> before, UUID list) {
        return batch.sql(FOUND)
                .param("evidence", BY_LIST)
                .param("before", before)
                .param("list", list)
                .update();
    }

    long count(RegionCode region, String state) {
        return jdbc.sql("SELECT count(*) FROM dukcapil.without_nik WHERE region LIKE :scope AND state = :state")
                .param("scope", region.scope())
                .param("state", state)
                .query(Long.class)
                .single();
    }

    List<PersonWithoutNik> page(RegionCode region, String state, String afterCode, int limit) {
        return jdbc.sql(SELECT + """
                WHERE region LIKE :scope AND state = :state AND (region, code) > (
                    coalesce((SELECT region FROM dukcapil.without_nik WHERE code = :after), ''), :after)
                ORDER BY region, code LIMIT :limit
                """)
                .param("scope", region.scope())
                .param("state", state)
                .param("after", afterCode)
                .param("limit", limit)
                .query((row, at) -> person(row))
                .list();
    }

    PersonWithoutNik find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query((row, at) -> person(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("without-nik " + id));
    }

    /** Whether the register in force knows another name or birth date under this NIK. */
    boolean belongsToSomebodyElse(PersonWithoutNik person, Nik nik) {
        String key = NameKey.of(person.name());
        return jdbc.sql("""
                SELECT r.name_key, r.birth_date FROM dukcapil.resident r
                JOIN dukcapil.register g ON g.id = r.register_id AND g.current WHERE r.nik_mac = :nik
                """)
                .param("nik", cipher.mac(nik))
                .query((row, at) -> !(row.getString(1).equals(key) || NameLikeness.close(row.getString(1), key))
                        || differs(row.getObject(2, LocalDate.class), person.birthDate()))
                .list()
                .contains(true);
    }

    private static boolean differs(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && !one.equals(other);
    }

    boolean close(UUID id, String state, String evidence, @Nullable ClaimRef claim, String by) {
        return jdbc.sql("""
                UPDATE dukcapil.without_nik SET state = :state, evidence = :evidence, claim_id = :claim, decided_by = :by,
                       decided_at = now()
                WHERE id = :id AND state = 'OPEN'
                """)
                        .param("state", state)
                        .param("evidence", Digits.hide(evidence))
                        .param("claim", claim == null ? null : claim.id())
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    private PersonWithoutNik person(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new PersonWithoutNik(
                row.getObject("id", UUID.class),
                row.getString("code"),
                list(row),
                row.getInt("line"),
                row.getString("region"),
                cipher.open(row.getBytes("identity")),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("sex"),
                row.getString("address"),
                row.getObject("desil", Integer.class),
                row.getString("state"),
                row.getString("evidence"),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant());
    }

    private static ClaimBatch list(ResultSet row) throws SQLException {
        return new ClaimBatch(
                row.getObject("list_id", UUID.class),
                row.getString("region"),
                row.getString("source"),
                row.getString("kind"),
                row.getString("program_code"),
                row.getObject("period_id", UUID.class),
                row.getTimestamp("received_at").toInstant());
    }
}
