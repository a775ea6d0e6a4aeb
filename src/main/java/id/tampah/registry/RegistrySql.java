package id.tampah.registry;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Set-based statements that lead the claims of one list to households and persons. One list is settled at a time in the whole
 * country, so asking what is there already is enough; having the insert look for conflicts costs a third more.
 */
final class RegistrySql {

    /** A household is known by its KK (Dukcapil's before the list's), else by the NIK of its only known member, else it stands alone. */
    private static final String KEY = "coalesce(register_kk_mac, kk_mac, nik_mac, int8send(id))";

    private static final String CLAIM_KEY = "coalesce(c.register_kk_mac, c.kk_mac, c.nik_mac, int8send(c.id))";

    private static final String HOUSEHOLDS = """
            INSERT INTO registry.household (kab, region, key_mac, kk_mac, head_name)
            SELECT DISTINCT ON (key) kab, region, key, coalesce(register_kk_mac, kk_mac), name
            FROM (SELECT kab, region, %s AS key, register_kk_mac, kk_mac, name, line
                  FROM registry.claim WHERE list_id = :list AND state IN ('MATCHED', 'HELD')) c
            WHERE NOT EXISTS (SELECT FROM registry.household h WHERE h.key_mac = c.key)
            ORDER BY key, line
            """.formatted(KEY);

    private static final String PERSONS = """
            INSERT INTO registry.person (kab, region, household_id, nik_mac, identity, name, name_key, birth_date, sex)
            SELECT DISTINCT ON (c.nik_mac) c.kab, c.region, h.id, c.nik_mac, c.identity, c.name, c.name_key,
                   c.birth_date, c.sex
            FROM registry.claim c JOIN registry.household h ON h.key_mac = %s
            WHERE c.list_id = :list AND c.state IN ('MATCHED', 'HELD') AND c.nik_mac IS NOT NULL
              AND NOT EXISTS (SELECT FROM registry.person p WHERE p.nik_mac = c.nik_mac)
            ORDER BY c.nik_mac, c.line
            """.formatted(CLAIM_KEY);

    private static final String SETTLE = """
            WITH done AS (
                UPDATE registry.claim c SET household_id = h.id,
                       state = CASE c.state WHEN 'MATCHED' THEN 'RESOLVED' ELSE c.state END
                FROM registry.household h
                WHERE c.list_id = :list AND c.state IN ('MATCHED', 'HELD') AND h.key_mac = %s
                RETURNING c.household_id, c.kab, c.id)
            INSERT INTO registry.settled (household_id, kab, claim_id)
            SELECT household_id, kab, id FROM done
            WHERE NOT EXISTS (
                SELECT FROM registry.settled s
                WHERE s.household_id = done.household_id AND s.kab = done.kab AND s.claim_id = done.id)
            ORDER BY household_id
            """.formatted(CLAIM_KEY);

    private RegistrySql() {}

    static int makeHouseholds(JdbcClient jdbc, UUID listId) {
        return jdbc.sql(HOUSEHOLDS).param("list", listId).update();
    }

    static void makePersons(JdbcClient jdbc, UUID listId) {
        jdbc.sql(PERSONS).param("list", listId).update();
    }

    static int settle(JdbcClient jdbc, UUID listId) {
        return jdbc.sql(SETTLE).param("list", listId).update();
    }
}
