package id.tampah.dedup;

import java.util.List;
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
     * One clearing a province at a time. Two lists of one place cleared at once would open and hold the same claims in
     * another order and stop each other. Nothing is missed without the lock either: claims are committed before their
     * clearing starts, so the later one always sees both; across provinces the unique index on open cases decides.
     */
    void waitForOthers(String region) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('dedup.clear'), hashtext(left(:region, 2)))::text")
                .param("region", region)
                .query(String.class)
                .single();
    }

    void findGroups() {
        jdbc.sql("SET LOCAL work_mem = '128MB'").update();
        jdbc.sql(Script.read("open-workspace")).update();
        jdbc.sql("""
                INSERT INTO clear_claim SELECT id, nik_mac, kk_mac, register_kk_mac
                FROM dedup.live_claim WHERE list_id = :list
                """).param("list", list).update();
        run("ANALYZE clear_claim", Script.read("find-keys"), "ANALYZE clear_key", Script.read("find-members"));
        run("ANALYZE clear_member", Script.read("find-sides"), "ANALYZE clear_side");
        jdbc.sql(Script.read("forget-settled")).param("list", list).update();
        run(Script.read("forget-contained"));
    }

    List<NamedNik> doubtfulNiks() {
        return jdbc.sql(Script.read("find-shared-niks"))
                .query((row, at) -> new NamedNik(row.getBytes(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    void shareNiks(List<byte[]> keys) {
        jdbc.sql("INSERT INTO clear_shared SELECT unnest(:keys::bytea[])")
                .param("keys", keys.toArray(byte[][]::new))
                .update();
    }

    /** The number of cases that were opened or got another side. */
    int openCases() {
        run(Script.read("lock-open-cases"));
        jdbc.sql(Script.read("open-cases")).param("list", list).update();
        int touched = jdbc.sql(Script.read("add-sides")).update();
        run(Script.read("describe-cases"), """
                INSERT INTO clear_held SELECT DISTINCT kab, claim_id FROM dedup.case_side
                WHERE gone_at IS NULL AND case_id IN (SELECT case_id FROM clear_touched)
                """);
        return touched;
    }

    private void run(String... statements) {
        for (String statement : statements) {
            jdbc.sql(statement).update();
        }
    }
}
