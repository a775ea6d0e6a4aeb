package id.tampah.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the accepted rows of a file with the claims of the files before it, inside the reading's batch. */
final class FollowSql {

    private static final String REPLACED = "intake_replaced";

    private static final String CHANGED = """
            CREATE TEMP TABLE intake_changed ON COMMIT DROP AS
            SELECT b.kab, b.id, n.line, d.fields, d.was, d.becomes
            FROM intake_pair p JOIN intake_before b ON b.id = p.id JOIN intake_collected n ON n.line = p.line
            CROSS JOIN LATERAL (
                SELECT array_agg(field) AS fields, array_agg(coalesce(was, '')) AS was, array_agg(coalesce(becomes, '')) AS becomes
                FROM (VALUES
                    ('NIK', '', '', b.nik_mac IS DISTINCT FROM n.nik_mac),
                    ('NO_KK', '', '', b.kk_mac IS DISTINCT FROM n.kk_mac),
                    ('NAME', b.name, n.name, b.name_key IS DISTINCT FROM n.name_key),
                    ('BIRTH_DATE', to_char(b.birth_date, 'DD/MM/YYYY'), to_char(n.birth_date, 'DD/MM/YYYY'),
                     b.birth_date IS DISTINCT FROM n.birth_date),
                    ('SEX', b.sex, n.sex, b.sex IS DISTINCT FROM n.sex),
                    ('ADDRESS', b.address, n.address, b.address IS DISTINCT FROM n.address),
                    ('DESIL', b.desil::text, n.desil::text, b.desil IS DISTINCT FROM n.desil),
                    ('VILLAGE', b.region, n.region, b.region IS DISTINCT FROM n.region)
                ) v (field, was, becomes, differs) WHERE differs) d
            WHERE (b.nik_mac, b.kk_mac, b.name_key, b.birth_date, b.sex, b.address, b.desil, b.region) IS DISTINCT FROM
                  (n.nik_mac, n.kk_mac, n.name_key, n.birth_date, n.sex, n.address, n.desil, n.region)
            """;

    private static final String KEEP_CHANGED = """
            INSERT INTO intake.change (kab, list_id, kind, claim_list, claim_line, line, fields, was, becomes, replaced, region)
            SELECT b.kab, :list, 'CHANGED', b.list_id, b.line, c.line, c.fields, c.was, c.becomes,
                   EXISTS (SELECT FROM intake_replaced r WHERE r.id = c.id), b.region
            FROM intake_changed c JOIN intake_before b ON b.id = c.id
            """;

    private static final String KEEP_LOST = """
            INSERT INTO intake.change (kab, list_id, kind, claim_list, claim_line, region)
            SELECT kab, :list, 'LOST', list_id, line, region FROM intake_unpaired_before
            """;

    private static final String KEEP_GAINED = """
            INSERT INTO intake.change (kab, list_id, kind, claim_list, claim_line, line, region)
            SELECT kab, :list, 'GAINED', :list, line, line, region FROM intake_unpaired
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

    /** The files that the list takes the place of, by itself or through others. */
    static List<UUID> before(JdbcClient jdbc, UUID followed) {
        return jdbc.sql("""
                WITH RECURSIVE chain AS (
                    SELECT id, follows FROM intake.list WHERE id = :followed
                    UNION ALL SELECT l.id, l.follows FROM intake.list l JOIN chain ON l.id = chain.follows)
                SELECT id FROM chain
                """).param("followed", followed).query(UUID.class).list();
    }

    /** Finds who stood there before; answers with the table of the claims that a changed row would replace. */
    static String compare(JdbcClient jdbc, UUID followed) {
        FollowPairs.find(jdbc, followed);
        jdbc.sql(CHANGED).update();
        jdbc.sql("CREATE TEMP TABLE intake_replaced ON COMMIT DROP AS SELECT kab, id, line FROM intake_changed")
                .update();
        return REPLACED;
    }

    /** Notes what changed and carries over what stays as it was accepted; answers with the table of the rows to record. */
    static String keep(JdbcClient jdbc, UUID list) {
        for (String statement : new String[] {KEEP_CHANGED, KEEP_LOST, KEEP_GAINED}) {
            jdbc.sql(statement).param("list", list).update();
        }
        jdbc.sql("DELETE FROM intake_pair p USING intake_replaced r WHERE r.id = p.id")
                .update();
        carry(jdbc, list);
        return FollowPairs.UNPAIRED_ROWS;
    }

    private static void carry(JdbcClient jdbc, UUID list) {
        int carried = jdbc.sql("""
                INSERT INTO intake.carried (kab, list_id, line, first_list, first_line, region)
                SELECT b.kab, :list, p.line, b.list_id, b.line, b.region
                FROM intake_pair p JOIN intake_before b ON b.id = p.id
                """).param("list", list).update();
        jdbc.sql("UPDATE intake.list SET carried = :carried WHERE id = :list")
                .param("carried", carried)
                .param("list", list)
                .update();
    }
}
