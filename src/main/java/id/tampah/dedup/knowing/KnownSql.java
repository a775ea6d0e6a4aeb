package id.tampah.dedup.knowing;

import id.tampah.dedup.OneSlip;
import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Person;
import id.tampah.dedup.engine.compare.Comparison;
import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.compare.Level.OfName;
import id.tampah.dedup.engine.compare.Pattern;
import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Nik;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the indexes of the people: for the fingerprints of a NIK and of the numbers one slip away, and for a name with a
 * birth date. It needs no index of its own and takes the same time in a register of thousands and of millions.
 */
@Component
@RequiredArgsConstructor
class KnownSql {

    /** More namesakes of one birth date than this tell nobody anything. */
    private static final int MOST = 20;

    private static final String PEOPLE = """
            SELECT p.household_id, p.identity, p.name, p.region, p.nik_mac = :nik AS same_nik,
                   p.name_key = :key AND p.birth_date = :born AS same_name,
                   (SELECT coalesce(string_agg(DISTINCT o.name, ', '), '')
                    FROM registry.pub_settled s JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
                    JOIN program.pub_source o ON o.code = c.source
                    WHERE s.household_id = p.household_id AND c.state <> 'WITHDRAWN') AS sources
            FROM registry.pub_person p WHERE %s
            ORDER BY same_nik DESC, same_name DESC LIMIT :most
            """;

    private static final String BY_NUMBER = PEOPLE.formatted("p.nik_mac = ANY (:numbers)");
    private static final String BY_NAME = PEOPLE.formatted("p.name_key = :key AND p.birth_date = :born");

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;

    /** Counts a look; false when the account looked too often in this minute. Older minutes are forgotten. */
    boolean admit(UUID account) {
        return jdbc.sql("""
                WITH old AS (DELETE FROM dedup.lookup WHERE account = :account AND minute < now() - interval '10 minutes')
                INSERT INTO dedup.lookup AS l (account, minute, tries) VALUES (:account, date_trunc('minute', now()), 1)
                ON CONFLICT (account, minute) DO UPDATE SET tries = l.tries + 1 RETURNING tries <= :most
                """)
                .param("account", account)
                .param("most", KnownPeople.A_MINUTE)
                .query(Boolean.class)
                .single();
    }

    List<KnownPerson> find(Typed typed, String key) {
        List<KnownPerson> found = ask(typed.nik().isEmpty() ? BY_NAME : BY_NUMBER, typed, key);
        if (found.isEmpty() && typed.birthDate() != null && !key.isEmpty()) {
            return ask(BY_NAME, typed, key);
        }
        return found;
    }

    private List<KnownPerson> ask(String statement, Typed typed, String key) {
        return jdbc
                .sql(statement)
                .param("nik", cipher.mac(typed.nik()))
                .param("numbers", numbers(typed))
                .param("key", key)
                .param("born", typed.birthDate(), Types.DATE)
                .param("most", MOST)
                .query((row, at) -> person(row, typed))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The fingerprints to look for. A slip is none without a name beside it, and what cannot be a NIK is nobody's. */
    private byte[][] numbers(Typed typed) {
        String nik = typed.nik();
        return (typed.name().isEmpty() ? Stream.of(nik) : OneSlip.around(nik))
                .filter(number -> number.equals(nik) || Nik.fault(number) == null)
                .map(cipher::mac)
                .toArray(byte[][]::new);
    }

    private Optional<KnownPerson> person(ResultSet row, Typed typed) throws SQLException {
        String name = row.getString("name");
        KnownBy by = row.getBoolean("same_nik")
                ? KnownBy.NIK
                : row.getBoolean("same_name") ? KnownBy.NAME_AND_BIRTH : KnownBy.NIK_SLIP;
        if (by == KnownBy.NIK_SLIP && !mayBeOne(typed.name(), name)) {
            return Optional.empty();
        }
        Identity identity = cipher.open(row.getBytes("identity"));
        return Optional.of(new KnownPerson(
                by,
                row.getObject("household_id", UUID.class),
                identity.maskedNik(),
                name,
                row.getString("region"),
                row.getString("sources")));
    }

    /** Neighbours in a register have neighbouring numbers: only a spelling of the same name makes a slip of one. */
    private static boolean mayBeOne(String typed, String known) {
        People two = new People(2);
        two.add(new Person("", "", typed, "", "", "", "", "", ""));
        two.add(new Person("", "", known, "", "", "", "", "", ""));
        return Pattern.level(Comparison.pattern(two, 0, two, 1), Field.NAME) <= OfName.SLIPS.ordinal();
    }
}
