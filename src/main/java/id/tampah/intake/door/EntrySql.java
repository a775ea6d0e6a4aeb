package id.tampah.intake.door;

import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.columns.IdNumber;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries as they are kept: sealed, and known again by the MAC of their NIK. */
@Component
@RequiredArgsConstructor
class EntrySql {

    private static final int A_DAY = 10;
    private static final String BETWEEN = "\n";
    private static final String SELECT = """
            SELECT e.*, EXISTS (SELECT FROM registry.pub_person p WHERE p.nik_mac = e.nik_mac) AS known
            FROM intake.entry e WHERE list_id IS NULL\s""";

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;

    /** Counts a registration of an address; false when it made too many today. */
    boolean admit(String address) {
        return jdbc.sql("""
                INSERT INTO intake.door_tally AS t (address_mac, since, tries)
                VALUES (:address, date_trunc('day', now(), 'Asia/Jakarta'), 1)
                ON CONFLICT (address_mac, since) DO UPDATE SET tries = t.tries + 1 RETURNING tries <= :most
                """)
                .param("address", cipher.mac("address:" + address))
                .param("most", A_DAY)
                .query(Boolean.class)
                .single();
    }

    /** Whether the person did not wait here already. */
    boolean insert(UUID id, Registration person, Door door, List<String> warnings, String by) {
        return jdbc.sql("""
                INSERT INTO intake.entry (id, kab, region, door, nik_mac, sealed, warnings, entered_by)
                VALUES (:id, :kab, :region, :door, :nik, :sealed, :warnings, :by) ON CONFLICT DO NOTHING
                """)
                        .param("id", id)
                        .param("kab", new RegionCode(person.region()).kab())
                        .param("region", person.region())
                        .param("door", door.name())
                        .param("nik", cipher.mac(IdNumber.clean(person.nik())))
                        .param("sealed", sealed(person))
                        .param("warnings", warnings.toArray(String[]::new))
                        .param("by", by)
                        .update()
                > 0;
    }

    private byte[] sealed(Registration person) {
        List<String> cells = person.cells().stream()
                .map(cell -> cell.replaceAll("\\p{Cntrl}", " "))
                .toList();
        return cipher.seal(String.join(BETWEEN, cells).getBytes(StandardCharsets.UTF_8));
    }

    List<Entry> waiting() {
        return jdbc.sql(SELECT + "ORDER BY entered_at, id LIMIT 500")
                .query((row, n) -> entry(row))
                .list();
    }

    List<Entry> lock(RegionCode village) {
        return jdbc.sql(SELECT + "AND region = :region ORDER BY entered_at, id FOR UPDATE OF e")
                .param("region", village.digits())
                .query((row, n) -> entry(row))
                .list();
    }

    private Entry entry(ResultSet row) throws SQLException {
        String cells = new String(cipher.unseal(row.getBytes("sealed")), StandardCharsets.UTF_8);
        Registration person = Registration.of(List.of(cells.split(BETWEEN, -1)));
        return new Entry(
                row.getObject("id", UUID.class),
                Door.valueOf(row.getString("door")),
                row.getString("region"),
                new Identity(IdNumber.clean(person.nik()), "").maskedNik(),
                person,
                List.of((String[]) row.getArray("warnings").getArray()),
                row.getBoolean("known"),
                row.getTimestamp("entered_at").toInstant());
    }

    void sent(List<UUID> ids, UUID list) {
        jdbc.sql("UPDATE intake.entry SET list_id = :list WHERE id IN (:ids)")
                .param("list", list)
                .param("ids", ids)
                .update();
    }

    /** The region of what was taken away, or nothing. */
    Optional<String> discard(UUID id) {
        return jdbc.sql("DELETE FROM intake.entry WHERE id = :id AND list_id IS NULL RETURNING region")
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
