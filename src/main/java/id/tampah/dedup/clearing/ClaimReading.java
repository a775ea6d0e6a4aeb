package id.tampah.dedup.clearing;

import id.tampah.dedup.OneSlip;
import id.tampah.dedup.engine.columns.Person;
import id.tampah.registry.ClaimRef;
import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the people of claims for the engine, a few thousand rows at a time. */
@Component
@RequiredArgsConstructor
class ClaimReading {

    private static final int FETCH = 5_000;

    /** So few that asking for everybody near them costs less than reading the whole regency. */
    private static final int FEW = 200;

    private static final String FROM_LIVE = """
             FROM registry.pub_claim c
            WHERE c.state IN ('MATCHED', 'RESOLVED', 'HELD') AND c.kind IN ('RECIPIENTS', 'PROPOSALS')
            """;

    private static final String FROM_LIST = FROM_LIVE + "AND c.list_id = :list ";

    private static final String COLUMNS =
            "SELECT c.kab, c.id, c.identity, c.name, c.birth_date, c.sex, c.address, c.region";

    private static final String LIST = COLUMNS + FROM_LIST + "ORDER BY c.kab, c.id";

    private static final String KABS = "SELECT DISTINCT c.kab" + FROM_LIST;
    private static final String REGIONS = "SELECT DISTINCT c.region" + FROM_LIST;

    /** Of other lists only what is settled: lists are cleared one at a time, so the later of two sees the earlier. */
    private static final String OTHERS = COLUMNS + FROM_LIVE + """
              AND c.kab = ANY (:kabs) AND c.list_id <> :list AND c.household_id IS NOT NULL
            """;

    /** Those who may be meant, and the regency's first two thousand: they tell a rare name from a common one. */
    private static final String NEAR = """
            %1$s AND (c.region = ANY (:regions) OR c.nik_mac = ANY (:numbers) OR c.kk_mac = ANY (:numbers))
            UNION (%1$s ORDER BY c.kab, c.id LIMIT 2000)
            ORDER BY kab, id
            """.formatted(OTHERS);

    private final IdentityCipher cipher;

    ClaimPeople list(JdbcClient jdbc, UUID list) {
        return addList(jdbc, list, new ClaimPeople());
    }

    /** Adds the people of the list to others, in the order of {@link #list}. */
    ClaimPeople addList(JdbcClient jdbc, UUID list, ClaimPeople others) {
        return read(jdbc.sql(LIST).param("list", list), others);
    }

    /** Everybody in force in the list's regencies; for a handful of people, those of their villages and of nearly their numbers. */
    ClaimPeople others(JdbcClient jdbc, UUID list, int people) {
        return people <= FEW
                ? read(ofOthers(jdbc, list, near(jdbc, list)), new ClaimPeople())
                : addOthers(jdbc, list, new ClaimPeople());
    }

    /** So few that they are matched as if they stood in the list: it saves an index and a pass. */
    boolean areFewer(JdbcClient jdbc, UUID list, int than) {
        return ofOthers(jdbc, list, jdbc.sql("SELECT count(*) FROM (" + OTHERS + "LIMIT :than) c"))
                        .param("than", than)
                        .query(Integer.class)
                        .single()
                < than;
    }

    /** Adds everybody in force in the list's regencies to the people of the list. */
    ClaimPeople addOthers(JdbcClient jdbc, UUID list, ClaimPeople people) {
        return read(ofOthers(jdbc, list, jdbc.sql(OTHERS + "ORDER BY c.kab, c.id")), people);
    }

    /** Named one by one, regencies lead to their partitions. */
    private static StatementSpec ofOthers(JdbcClient jdbc, UUID list, StatementSpec others) {
        return others.param("list", list).param("kabs", distinct(jdbc, KABS, list));
    }

    private StatementSpec near(JdbcClient jdbc, UUID list) {
        List<Identity> identities = jdbc.sql("SELECT c.identity" + FROM_LIST)
                .param("list", list)
                .query((row, at) -> cipher.open(row.getBytes(1)))
                .list();
        return jdbc.sql(NEAR)
                .param("regions", distinct(jdbc, REGIONS, list))
                .param("numbers", identities.stream().flatMap(this::numbers).toArray(byte[][]::new));
    }

    private Stream<byte[]> numbers(Identity identity) {
        return Stream.of(identity.nikDigits(), identity.noKkDigits())
                .filter(digits -> !digits.isEmpty())
                .flatMap(OneSlip::around)
                .map(cipher::mac);
    }

    private static String[] distinct(JdbcClient jdbc, String areas, UUID list) {
        return jdbc.sql(areas).param("list", list).query(String.class).list().toArray(String[]::new);
    }

    private ClaimPeople read(StatementSpec statement, ClaimPeople people) {
        statement.withFetchSize(FETCH).query(row -> {
            people.add(new ClaimRef(row.getString(1).intern(), row.getLong(2)), person(row));
        });
        return people;
    }

    /** Numbers are opened here, in memory, and nowhere written down. */
    private Person person(ResultSet row) throws SQLException {
        Identity identity = cipher.open(row.getBytes(3));
        return new Person(
                identity.nikDigits(),
                identity.noKkDigits(),
                row.getString(4),
                Objects.requireNonNullElse(row.getString(5), ""),
                Objects.requireNonNullElse(row.getString(6), ""),
                row.getString(7),
                "",
                "",
                row.getString(8));
    }
}
