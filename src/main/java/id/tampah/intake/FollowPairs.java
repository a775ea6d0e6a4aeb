package id.tampah.intake;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds who of a file's accepted rows stood in the files before it, inside the reading's batch. A person is known by number
 * and name; then by name and birth date or line where only one number is another; then by the number alone, in the order of
 * the lines.
 */
final class FollowPairs {

    /** The rows that are nobody's yet. */
    static final String UNPAIRED_ROWS = "intake_unpaired";

    private static final String BEFORE = """
            CREATE TEMP TABLE intake_before (kab text, id bigint, list_id uuid, line integer, place integer, region text,
                key bytea, nik_mac bytea, kk_mac bytea, name text, name_key text, birth_date date, sex text, address text,
                desil smallint) ON COMMIT DROP
            """;

    /** The place of a claim is its line in the file that is followed. */
    private static final String CHAIN = """
            WITH RECURSIVE chain AS (
                SELECT id, follows FROM intake.list WHERE id = :followed
                UNION ALL SELECT l.id, l.follows FROM intake.list l JOIN chain ON l.id = chain.follows)
            INSERT INTO intake_before
            SELECT c.kab, c.id, c.list_id, c.line,
                   coalesce(k.line, CASE WHEN c.list_id = :followed THEN c.line END), c.region,
                   coalesce(c.nik_mac, c.kk_mac), c.nik_mac, c.kk_mac, c.name, c.name_key, c.birth_date, c.sex, c.address,
                   c.desil
            FROM registry.pub_claim c
            LEFT JOIN intake.carried k ON k.list_id = :followed AND k.first_list = c.list_id AND k.first_line = c.line
            WHERE c.list_id IN (SELECT id FROM chain) AND c.state <> 'WITHDRAWN'
            """;

    private static final String UNPAIRED_BEFORE = """
            CREATE TEMP VIEW intake_unpaired_before AS SELECT * FROM intake_before b
            WHERE NOT EXISTS (SELECT FROM intake_pair p WHERE p.id = b.id)
            """;

    private static final String UNPAIRED = """
            CREATE TEMP VIEW intake_unpaired AS SELECT *, coalesce(nik_mac, kk_mac) AS key FROM intake_collected n
            WHERE NOT EXISTS (SELECT FROM intake_pair p WHERE p.line = n.line)
            """;

    private static final String BY_NUMBER = """
            INSERT INTO intake_pair
            SELECT b.id, n.line
            FROM (SELECT *, row_number() OVER (PARTITION BY %1$s ORDER BY place, list_id, line) AS nth
                  FROM intake_unpaired_before) b
            JOIN (SELECT *, row_number() OVER (PARTITION BY %1$s ORDER BY line) AS nth FROM intake_unpaired) n
                USING (%1$s, nth)
            """;

    /** Only where nobody else could be meant. */
    private static final String BY_NAME = """
            INSERT INTO intake_pair
            SELECT id, line FROM (
                SELECT b.id, n.line, count(*) OVER (PARTITION BY b.id) AS rows, count(*) OVER (PARTITION BY n.line) AS claims
                FROM intake_unpaired_before b JOIN intake_unpaired n USING (name_key)
                WHERE (b.birth_date = n.birth_date OR b.place = n.line)
                  AND (b.nik_mac IS NOT DISTINCT FROM n.nik_mac OR b.kk_mac IS NOT DISTINCT FROM n.kk_mac)) c
            WHERE rows = 1 AND claims = 1
            """;

    private FollowPairs() {}

    /** Leaves the claims of the files before in {@code intake_before} and who is whose in {@code intake_pair}. */
    static void find(JdbcClient jdbc, UUID followed) {
        jdbc.sql(BEFORE).update();
        jdbc.sql(CHAIN).param("followed", followed).update();
        jdbc.sql("CREATE TEMP TABLE intake_pair (id bigint, line integer) ON COMMIT DROP")
                .update();
        jdbc.sql(UNPAIRED_BEFORE).update();
        jdbc.sql(UNPAIRED).update();
        jdbc.sql(BY_NUMBER.formatted("key, name_key")).update();
        jdbc.sql(BY_NAME).update();
        jdbc.sql(BY_NUMBER.formatted("key")).update();
    }
}
