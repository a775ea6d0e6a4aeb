package id.tampah.dukcapil.gateway;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Matches claims with the loaded register, set by set. */
@Component
class RegisterOnHand implements CivilRegistry {

    private static final int FETCH = 5_000;

    private static final String FORGET = "DROP TABLE IF EXISTS dukcapil_found, dukcapil_covering";

    /** One row a claim: the resident of the newest register, one who did not move away first. */
    private static final String FOUND = """
            CREATE TEMP TABLE dukcapil_found ON COMMIT DROP AS
            SELECT DISTINCT ON (a.kab, a.id) a.kab, a.id, r.register_id, r.status, r.kk_mac, r.name_key,
                   a.region LIKE g.region || '%' AS at_home,
                   count(*) OVER (PARTITION BY a.kab, a.id, r.register_id) AS copies,
                   a.name_key = r.name_key AS same_name, CASE WHEN a.name_key = r.name_key THEN 100 END AS likeness,
                   a.birth_date = r.birth_date AS same_birth, a.sex = r.sex AS same_sex, a.kk_mac = r.kk_mac AS same_kk
            FROM dukcapil_asked a
            JOIN dukcapil.resident r ON r.nik_mac = a.nik_mac
            JOIN dukcapil.register g ON g.id = r.register_id AND g.current
            WHERE a.way = 'REGISTER'
            ORDER BY a.kab, a.id, r.status = 'PINDAH', g.dated DESC, r.status DESC
            """;

    private static final String COVERING = """
            CREATE TEMP TABLE dukcapil_covering ON COMMIT DROP AS
            SELECT DISTINCT ON (c.region) c.region, g.id
            FROM (SELECT DISTINCT region FROM dukcapil_asked) c
            JOIN dukcapil.register g ON g.current AND c.region LIKE g.region || '%'
            ORDER BY c.region, length(g.region) DESC
            """;

    /** What is unknown on one side is not compared, and no difference. */
    private static final String COMPARED = """
            CASE WHEN f.copies > 1 OR f.id IS NULL THEN '{}'::jsonb
                 WHEN f.likeness = 100 AND f.same_birth AND f.same_sex AND f.same_kk
                 THEN '{"NIK": 100, "NAMA": 100, "TGL_LAHIR": 100, "JK": 100, "KK": 100}'::jsonb
                 ELSE jsonb_strip_nulls(jsonb_build_object('NIK', 100, 'NAMA', f.likeness,
                          'TGL_LAHIR', f.same_birth::int * 100, 'JK', f.same_sex::int * 100, 'KK', f.same_kk::int * 100))
            END""";

    private static final String FIELDS = """
            CASE WHEN f.copies = 1 THEN array_remove(ARRAY[
                 CASE WHEN NOT f.same_name THEN 'NAMA' END, CASE WHEN NOT f.same_birth THEN 'TGL_LAHIR' END,
                 CASE WHEN NOT f.same_sex THEN 'JK' END, CASE WHEN NOT f.same_kk THEN 'KK' END,
                 CASE WHEN f.status = 'PINDAH' THEN 'PINDAH' END], NULL) ELSE '{}' END""";

    /** KK and name of the register are passed on only where they are this person's. */
    private static final String ANSWER = """
            INSERT INTO dukcapil_answer (kab, id, list_id, region, register_id, way, verdict, fields, compared, kk_mac, name_key)
            SELECT a.kab, a.id, a.list_id, a.region, coalesce(f.register_id, c.id), a.way,
                   CASE WHEN a.nik_mac IS NULL OR f.id IS NULL AND c.id IS NULL THEN 'BELUM_DIPADANKAN'
                        WHEN f.id IS NULL THEN 'TIDAK_DITEMUKAN'
                        WHEN f.copies > 1 THEN 'GANDA'
                        WHEN f.status = 'MENINGGAL' THEN 'MENINGGAL'
                        WHEN NOT m.right_person THEN 'TIDAK_PADAN'
                        WHEN f.status = 'PINDAH' AND f.at_home THEN 'PINDAH' ELSE 'PADAN' END,
                   %s, %s,
                   CASE WHEN m.right_person THEN f.kk_mac END, CASE WHEN m.right_person THEN f.name_key END
            FROM dukcapil_asked a
            LEFT JOIN dukcapil_found f ON f.kab = a.kab AND f.id = a.id
            LEFT JOIN dukcapil_covering c ON c.region = a.region
            CROSS JOIN LATERAL (SELECT f.copies = 1 AND f.same_name AND f.same_birth IS NOT FALSE AS right_person) m
            WHERE a.way = 'REGISTER'
            """.formatted(FIELDS, COMPARED);

    @Override
    public Way way() {
        return Way.REGISTER;
    }

    @Override
    public void ask(Asking asking) {
        JdbcClient jdbc = asking.jdbc();
        jdbc.sql(FORGET).update();
        jdbc.sql(FOUND).update();
        jdbc.sql("ANALYZE dukcapil_found (kab, id)").update();
        jdbc.sql(COVERING).update();
        compareNames(jdbc);
        jdbc.sql(ANSWER).update();
    }

    /** Names whose keys differ are compared here, not in SQL. */
    private static void compareNames(JdbcClient jdbc) {
        List<Long> claims = new ArrayList<>();
        List<Integer> likeness = new ArrayList<>();
        List<Boolean> close = new ArrayList<>();
        jdbc.sql("""
                SELECT f.id, a.name_key AS asked, f.name_key AS known
                FROM dukcapil_found f JOIN dukcapil_asked a ON a.kab = f.kab AND a.id = f.id WHERE NOT f.same_name
                """).withFetchSize(FETCH).query(row -> {
            claims.add(row.getLong("id"));
            likeness.add(NameLikeness.percent(row.getString("asked"), row.getString("known")));
            close.add(NameLikeness.close(row.getString("asked"), row.getString("known")));
        });
        jdbc.sql("""
                UPDATE dukcapil_found f SET likeness = n.likeness, same_name = n.close
                FROM unnest(:claims::bigint[], :likeness::int[], :close::boolean[]) n (id, likeness, close)
                WHERE f.id = n.id
                """)
                .param("claims", claims.toArray(Long[]::new))
                .param("likeness", likeness.toArray(Integer[]::new))
                .param("close", close.toArray(Boolean[]::new))
                .update();
    }
}
