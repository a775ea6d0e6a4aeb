package id.tampah.dedup.clearing;

import id.tampah.shared.SqlScript;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The set-based steps of one clearing, inside one batch; temporary tables carry the groups from step to step. */
final class ClearingSql {

    private final JdbcClient jdbc;
    private final UUID list;

    ClearingSql(JdbcClient jdbc, UUID list) {
        this.jdbc = jdbc;
        this.list = list;
    }

    /**
     * One clearing at a time in the whole country. A double may lie in two provinces, and a claim counts for other lists
     * once its own clearing has settled it: of two lists cleared at once, neither would see the other. It takes seconds.
     */
    void waitForOthers() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('dedup.clear'))::text")
                .query(String.class)
                .single();
    }

    /** Opens the workspace with the claims of the list. */
    void begin() {
        run("SET LOCAL work_mem = '128MB'", SqlScript.read("dedup/open-workspace"));
        ofList("INSERT INTO clear_claim SELECT * FROM dedup.live_claim WHERE list_id = :list");
        run("ANALYZE clear_claim (kab, id, list_id, nik_mac, kk_mac, register_kk_mac)");
    }

    void findMembers() {
        run("""
                INSERT INTO clear_family SELECT list_id, kk_mac FROM clear_claim
                UNION ALL SELECT list_id, register_kk_mac FROM clear_claim WHERE register_kk_mac IS DISTINCT FROM kk_mac
                """, "ANALYZE clear_family", SqlScript.read("dedup/find-keys"), "ANALYZE clear_key");
        ofList(SqlScript.read("dedup/find-members"));
    }

    /** What is alike stands in {@code clear_like}. */
    void findGroups() {
        run(
                SqlScript.read("dedup/add-like-members"),
                "ANALYZE clear_member",
                "ANALYZE clear_like",
                SqlScript.read("dedup/join-like-members"),
                SqlScript.read("dedup/find-sides"),
                "ANALYZE clear_side");
        ofList(SqlScript.read("dedup/forget-settled"));
        run(SqlScript.read("dedup/forget-contained"));
    }

    /** The number of cases that were opened or got another side. */
    int openCases() {
        run(SqlScript.read("dedup/lock-open-cases"), SqlScript.read("dedup/take-sides-back"));
        ofList(SqlScript.read("dedup/open-cases"));
        int touched = jdbc.sql(SqlScript.read("dedup/add-sides")).update();
        run(SqlScript.read("dedup/keep-evidence"), SqlScript.read("dedup/describe-cases"), """
                INSERT INTO clear_held SELECT DISTINCT kab, claim_id FROM dedup.case_side
                WHERE gone_at IS NULL AND case_id IN (SELECT case_id FROM clear_touched)
                """);
        return touched;
    }

    private void ofList(String statement) {
        jdbc.sql(statement).param("list", list).update();
    }

    private void run(String... statements) {
        for (String statement : statements) {
            jdbc.sql(statement).update();
        }
    }
}
