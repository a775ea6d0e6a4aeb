package id.tampah.intake;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares the accepted rows of a file with the claims of the files before it, inside the reading's batch. The same person
 * is known by NIK, else by KK; who stands there twice is compared in the order of the lines.
 */
final class FollowSql {

    private static final String FRESH = "intake_fresh";

    private static final String CHAIN = """
            WITH RECURSIVE chain AS (
                SELECT id, follows FROM intake.list WHERE id = :followed
                UNION ALL SELECT l.id, l.follows FROM intake.list l JOIN chain ON l.id = chain.follows)
            INSERT INTO intake_before
            SELECT kab, list_id, line, region, coalesce(nik_mac, kk_mac),
                   row_number() OVER (PARTITION BY coalesce(nik_mac, kk_mac) ORDER BY list_id, line),
                   kk_mac, name_key, birth_date, sex, address, desil
            FROM registry.pub_claim WHERE list_id IN (SELECT id FROM chain) AND state <> 'WITHDRAWN'
            """;

    private static final String COMPARE = """
            CREATE TEMP TABLE intake_compared ON COMMIT DROP AS
            SELECT b.kab AS old_kab, b.list_id AS old_list, b.line AS old_line, b.region AS old_region,
                   n.kab, n.line, n.region, array_remove(ARRAY[
                   CASE WHEN b.kk_mac IS DISTINCT FROM n.kk_mac THEN 'NO_KK' END,
                   CASE WHEN b.name_key IS DISTINCT FROM n.name_key THEN 'NAME' END,
                   CASE WHEN b.birth_date IS DISTINCT FROM n.birth_date THEN 'BIRTH_DATE' END,
                   CASE WHEN b.sex IS DISTINCT FROM n.sex THEN 'SEX' END,
                   CASE WHEN b.address IS DISTINCT FROM n.address THEN 'ADDRESS' END,
                   CASE WHEN b.desil IS DISTINCT FROM n.desil THEN 'DESIL' END,
                   CASE WHEN b.region IS DISTINCT FROM n.region THEN 'VILLAGE' END], NULL) AS fields
            FROM intake_before b
            FULL JOIN (SELECT *, coalesce(nik_mac, kk_mac) AS key,
                              row_number() OVER (PARTITION BY coalesce(nik_mac, kk_mac) ORDER BY line) AS nth
                       FROM intake_collected) n USING (key, nth)
            """;

    private FollowSql() {}

    /** Makes the table in which a file's accepted rows wait until all have come. */
    static void makeCollected(JdbcClient jdbc) {
        jdbc.sql("CREATE TEMP TABLE intake_collected ON COMMIT DROP AS SELECT * FROM intake_accepted")
                .update();
    }

    static void collect(JdbcClient jdbc) {
        jdbc.sql("INSERT INTO intake_collected SELECT * FROM intake_accepted").update();
    }

    /** Carries over what was accepted before; answers with the table of the rows that are new. */
    static String fresh(JdbcClient jdbc, StoredList list) {
        jdbc.sql("""
                CREATE TEMP TABLE intake_before (kab text, list_id uuid, line integer, region text, key bytea, nth bigint,
                    kk_mac bytea, name_key text, birth_date date, sex text, address text, desil smallint) ON COMMIT DROP
                """).update();
        jdbc.sql(CHAIN).param("followed", list.follows()).update();
        jdbc.sql(COMPARE).update();
        keep(jdbc, list.id());
        jdbc.sql("""
                CREATE TEMP VIEW intake_fresh AS SELECT a.* FROM intake_collected a
                WHERE EXISTS (SELECT FROM intake_compared c WHERE c.line = a.line AND c.old_line IS NULL)
                """).update();
        return FRESH;
    }

    private static void keep(JdbcClient jdbc, UUID list) {
        int carried = jdbc.sql("""
                INSERT INTO intake.carried (kab, list_id, line, first_list, first_line, region)
                SELECT kab, :list, line, old_list, old_line, region FROM intake_compared
                WHERE line IS NOT NULL AND old_line IS NOT NULL
                """).param("list", list).update();
        jdbc.sql("""
                INSERT INTO intake.change (kab, list_id, kind, claim_list, claim_line, line, fields, region)
                SELECT coalesce(old_kab, kab), :list,
                       CASE WHEN old_line IS NULL THEN 'GAINED' WHEN line IS NULL THEN 'LOST' ELSE 'CHANGED' END,
                       coalesce(old_list, :list), coalesce(old_line, line), line,
                       CASE WHEN line IS NULL OR old_line IS NULL THEN '{}' ELSE fields END, coalesce(old_region, region)
                FROM intake_compared WHERE line IS NULL OR old_line IS NULL OR fields <> '{}'
                """).param("list", list).update();
        jdbc.sql("UPDATE intake.list SET carried = :carried WHERE id = :list")
                .param("carried", carried)
                .param("list", list)
                .update();
    }
}
