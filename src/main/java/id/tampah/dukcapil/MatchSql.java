package id.tampah.dukcapil;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements of one matching, over temporary tables of the running batch: asked, found, answer. */
final class MatchSql {

    static final String ANSWER = "dukcapil_answer";

    private static final int FETCH = 5_000;

    private static final String ASKED = """
            CREATE TEMP TABLE dukcapil_asked ON COMMIT DROP AS
            SELECT kab, id, list_id, region, nik_mac, kk_mac, name_key, birth_date, sex
            FROM registry.pub_claim WHERE list_id = '%s' AND %s
            """;

    /** One row a claim: the resident of the newest register, one who did not move away first. */
    private static final String FOUND = """
            CREATE TEMP TABLE dukcapil_found ON COMMIT DROP AS
            SELECT DISTINCT ON (a.kab, a.id) a.kab, a.id, r.register_id, r.status, r.kk_mac, r.name_key,
                   a.region LIKE g.region || '%' AS at_home,
                   count(*) OVER (PARTITION BY a.kab, a.id, r.register_id) AS copies,
                   a.name_key = r.name_key AS name_agrees,
                   coalesce(a.birth_date = r.birth_date, true) AS birth_agrees,
                   coalesce(a.sex = r.sex, true) AS sex_agrees, coalesce(a.kk_mac = r.kk_mac, true) AS kk_agrees
            FROM dukcapil_asked a
            JOIN dukcapil.resident r ON r.nik_mac = a.nik_mac
            JOIN dukcapil.register g ON g.id = r.register_id AND g.current
            ORDER BY a.kab, a.id, r.status = 'PINDAH', g.dated DESC, r.status DESC
            """;

    private static final String COVERING = """
            CREATE TEMP TABLE dukcapil_covering ON COMMIT DROP AS
            SELECT DISTINCT ON (c.region) c.region, g.id
            FROM (SELECT DISTINCT region FROM dukcapil_asked) c
            JOIN dukcapil.register g ON g.current AND c.region LIKE g.region || '%'
            ORDER BY c.region, length(g.region) DESC
            """;

    /** KK and name of the register are passed on only where they are this person's. */
    private static final String ANSWERS = """
            CREATE TEMP TABLE dukcapil_answer ON COMMIT DROP AS
            SELECT a.kab, a.id, a.list_id, a.region, coalesce(f.register_id, c.id) AS register_id,
                   CASE WHEN a.nik_mac IS NULL OR f.id IS NULL AND c.id IS NULL THEN 'BELUM_DIPADANKAN'
                        WHEN f.id IS NULL THEN 'TIDAK_DITEMUKAN'
                        WHEN f.copies > 1 THEN 'GANDA'
                        WHEN f.status = 'MENINGGAL' THEN 'MENINGGAL'
                        WHEN NOT (f.name_agrees AND f.birth_agrees) THEN 'TIDAK_PADAN'
                        WHEN f.status = 'PINDAH' AND f.at_home THEN 'PINDAH' ELSE 'PADAN' END AS verdict,
                   CASE WHEN f.copies = 1 THEN array_remove(ARRAY[
                        CASE WHEN NOT f.name_agrees THEN 'NAMA' END, CASE WHEN NOT f.birth_agrees THEN 'TGL_LAHIR' END,
                        CASE WHEN NOT f.sex_agrees THEN 'JK' END, CASE WHEN NOT f.kk_agrees THEN 'KK' END,
                        CASE WHEN f.status = 'PINDAH' THEN 'PINDAH' END], NULL) ELSE '{}' END AS fields,
                   CASE WHEN f.copies = 1 AND f.name_agrees AND f.birth_agrees THEN f.kk_mac END AS kk_mac,
                   CASE WHEN f.copies = 1 AND f.name_agrees AND f.birth_agrees THEN f.name_key END AS name_key
            FROM dukcapil_asked a
            LEFT JOIN dukcapil_found f ON f.kab = a.kab AND f.id = a.id
            LEFT JOIN dukcapil_covering c ON c.region = a.region
            """;

    private static final String KEEP = """
            INSERT INTO dukcapil.verdict (kab, claim_id, list_id, region, outcome, fields, register_id)
            SELECT kab, id, list_id, region, verdict, fields, register_id FROM dukcapil_answer
            ON CONFLICT (kab, claim_id) DO UPDATE SET outcome = excluded.outcome, fields = excluded.fields,
                   register_id = excluded.register_id, checked_at = excluded.checked_at
            """;

    private MatchSql() {}

    /** Takes the claims of a list that satisfy a condition on {@code state} for matching; returns how many. */
    static int ask(JdbcClient jdbc, UUID list, String condition) {
        int asked = jdbc.sql(ASKED.formatted(list, condition)).update();
        jdbc.sql("ANALYZE dukcapil_asked").update();
        return asked;
    }

    static void find(JdbcClient jdbc) {
        jdbc.sql(FOUND).update();
        jdbc.sql("ANALYZE dukcapil_found").update();
        jdbc.sql(COVERING).update();
    }

    /** Names whose keys differ are compared here, not in SQL. */
    static void compareNames(JdbcClient jdbc) {
        List<Long> close = new ArrayList<>();
        jdbc.sql("""
                SELECT f.id, a.name_key AS asked, f.name_key AS known
                FROM dukcapil_found f JOIN dukcapil_asked a ON a.kab = f.kab AND a.id = f.id WHERE NOT f.name_agrees
                """).withFetchSize(FETCH).query(row -> {
            if (NameLikeness.close(row.getString("asked"), row.getString("known"))) {
                close.add(row.getLong("id"));
            }
        });
        jdbc.sql("UPDATE dukcapil_found SET name_agrees = true WHERE id = ANY(:close)")
                .param("close", close.toArray(Long[]::new))
                .update();
    }

    static void answer(JdbcClient jdbc) {
        jdbc.sql(ANSWERS).update();
        jdbc.sql(KEEP).update();
    }

    /** Lists with a verdict inside a region, or one that rests on a register no longer in force. */
    static List<UUID> listsToAskAgain(JdbcClient jdbc, String region) {
        return jdbc.sql("""
                SELECT DISTINCT list_id FROM dukcapil.verdict
                WHERE region LIKE :inside OR register_id IN (SELECT id FROM dukcapil.register WHERE NOT current)
                ORDER BY list_id
                """)
                .param("inside", region + "%")
                .query((row, at) -> row.getObject(1, UUID.class))
                .list();
    }
}
