package id.tampah.dukcapil.gateway;

import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The claims asked about in one batch and the answers to them: two temporary tables of the running transaction. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class Asking {

    /** Table of the answers, as {@code registry.Claims} takes them. */
    public static final String ANSWERS = "dukcapil_answer";

    private static final String FORGET = "DROP TABLE IF EXISTS dukcapil_asked, dukcapil_answer";

    private static final String ASKED = """
            CREATE TEMP TABLE dukcapil_asked ON COMMIT DROP AS
            SELECT c.kab, c.id, c.list_id, c.region, c.nik_mac, c.kk_mac, c.name_key, c.birth_date, c.sex,
                   coalesce(s.way, 'REGISTER') AS way
            FROM registry.pub_claim c LEFT JOIN dukcapil.setting s ON s.kab = c.kab
            """;

    private static final String ANSWERED = """
            CREATE TEMP TABLE dukcapil_answer (
                kab text, id bigint, list_id uuid, region text, register_id uuid, way text, verdict text, fields text[],
                compared jsonb, note text, kk_mac bytea, name_key text) ON COMMIT DROP
            """;

    private static final String FORGET_LEFT = """
            DELETE FROM dukcapil.verdict v USING registry.pub_claim c
            WHERE v.list_id = :list AND c.kab = v.kab AND c.id = v.claim_id AND c.state = 'RECORDED'
            """;

    /** Claims whose answer does not rest on a register in force, or that ask another way. */
    private static final String STALE = """
            JOIN %s t ON t.kab = c.kab AND t.id = c.id
            LEFT JOIN dukcapil.verdict v ON v.kab = c.kab AND v.claim_id = c.id
            WHERE c.state NOT IN ('RECORDED', 'WITHDRAWN') AND (s.way <> 'REGISTER' OR NOT EXISTS (
                SELECT FROM dukcapil.register g
                WHERE g.id = v.register_id AND g.current AND g.loaded_at <= v.checked_at))
            """;

    private static final String WAIT = """
            INSERT INTO dukcapil_answer (kab, id, list_id, region, way, verdict, fields, compared)
            SELECT a.kab, a.id, a.list_id, a.region, a.way, 'BELUM_DIPADANKAN', '{}', '{}'
            FROM dukcapil_asked a LEFT JOIN dukcapil.verdict v ON v.kab = a.kab AND v.claim_id = a.id
            WHERE a.way = :way AND v.kab IS NULL
            """;

    /** An answer of today is fresh: nobody is asked twice a day. */
    private static final String DUE = """
            UPDATE dukcapil.verdict v SET due = true, way = a.way FROM dukcapil_asked a
            WHERE a.way = :way AND v.kab = a.kab AND v.claim_id = a.id
              AND (v.checked_at < current_date OR v.outcome IN ('BELUM_DIPADANKAN', 'GAGAL_CEK'))
            """;

    private static final String KEEP_KNOWN = """
            DELETE FROM dukcapil_answer n USING dukcapil.verdict v
            WHERE v.kab = n.kab AND v.claim_id = n.id AND (n.verdict = 'BELUM_DIPADANKAN'
                OR n.verdict = 'GAGAL_CEK' AND v.outcome NOT IN ('BELUM_DIPADANKAN', 'GAGAL_CEK'))
            """;

    private static final String KEEP = """
            INSERT INTO dukcapil.verdict (kab, claim_id, list_id, region, outcome, fields, compared, way, note, register_id)
            SELECT kab, id, list_id, region, verdict, fields, compared, way, note, register_id FROM dukcapil_answer
            """;

    private static final String KEEP_NEWER = KEEP + """
            ON CONFLICT (kab, claim_id) DO UPDATE SET outcome = excluded.outcome, fields = excluded.fields,
                   compared = excluded.compared, way = excluded.way, note = excluded.note, due = false,
                   register_id = excluded.register_id, checked_at = excluded.checked_at
            """;

    private final JdbcClient jdbc;

    /**
     * Claims of a list that have no answer. One that was taken back while it was asked about, and holds again, may have left
     * its answer behind: it is asked anew.
     */
    static Asking ofNew(JdbcClient jdbc, UUID list) {
        if (isAnswered(jdbc, list)) {
            jdbc.sql(FORGET_LEFT).param("list", list).update();
        }
        return ofList(jdbc, list, "c.state = 'RECORDED'");
    }

    /** Whether anything was answered about a list; of a new one nothing was, and looking claim by claim takes long. */
    private static boolean isAnswered(JdbcClient jdbc, UUID list) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM dukcapil.verdict WHERE list_id = :list)")
                .param("list", list)
                .query(Boolean.class)
                .single();
    }

    /** Claims of a list that satisfy a condition on {@code c.state}. */
    static Asking ofList(JdbcClient jdbc, UUID list, String condition) {
        return open(jdbc, "WHERE c.list_id = '%s' AND %s".formatted(list, condition));
    }

    /** Claims named by a table with {@code kab, id}, as far as their answer may be out of date. */
    static Asking stale(JdbcClient jdbc, String claimTable) {
        return open(jdbc, STALE.formatted(claimTable));
    }

    /** No question: answers that came by themselves are put into {@link #ANSWERS}. */
    static Asking nothing(JdbcClient jdbc) {
        return open(jdbc, "WHERE false");
    }

    private static Asking open(JdbcClient jdbc, String which) {
        jdbc.sql(FORGET).update();
        jdbc.sql(ASKED + which).update();
        jdbc.sql(ANSWERED).update();
        jdbc.sql("ANALYZE dukcapil_asked (kab, id, region, nik_mac, way)").update();
        return new Asking(jdbc);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    public int claims() {
        return jdbc.sql("SELECT count(*) FROM dukcapil_asked")
                .query(Integer.class)
                .single();
    }

    /** Lets the claims of a way wait: new ones as BELUM_DIPADANKAN, others keep their answer until the next one comes. */
    void leaveWaiting(Way way) {
        jdbc.sql(WAIT).param("way", way.name()).update();
        jdbc.sql(DUE).param("way", way.name()).update();
    }

    List<String> regencies(Way way) {
        return jdbc.sql("SELECT DISTINCT kab FROM dukcapil_asked WHERE way = :way ORDER BY kab")
                .param("way", way.name())
                .query(String.class)
                .list();
    }

    /** Makes the answers the verdicts of claims that had none. */
    void keepFirst() {
        jdbc.sql(KEEP).update();
    }

    /** Makes the answers the verdicts of their claims; no answer never takes the place of an answer. */
    void keep() {
        jdbc.sql(KEEP_KNOWN).update();
        jdbc.sql(KEEP_NEWER).update();
    }
}
