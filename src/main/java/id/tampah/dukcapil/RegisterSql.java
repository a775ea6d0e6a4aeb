package id.tampah.dukcapil;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements that bring a register in and take an old one out; all run as bulk work. */
final class RegisterSql {

    /** Any number: matching holds this lock shared, loading holds it alone, so no claim misses a new register. */
    private static final long LOCK = 3_271_001;

    private RegisterSql() {}

    static void waitForMatching(JdbcClient jdbc) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)::text")
                .param("lock", LOCK)
                .query(String.class)
                .single();
    }

    static void waitForLoading(JdbcClient jdbc) {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(:lock)::text")
                .param("lock", LOCK)
                .query(String.class)
                .single();
    }

    static void retire(JdbcClient jdbc, String region) {
        jdbc.sql("UPDATE dukcapil.register SET current = false WHERE current AND region LIKE :inside")
                .param("inside", region + "%")
                .update();
    }

    static void insert(JdbcClient jdbc, UUID id, RegisterBatch batch, String actor) {
        jdbc.sql("""
                INSERT INTO dukcapil.register (id, list_id, region, dated, loaded_by, current)
                VALUES (:id, :list, :region, :dated, :actor, false)
                """)
                .param("id", id)
                .param("list", batch.listId())
                .param("region", batch.region())
                .param("dated", batch.dated())
                .param("actor", actor)
                .update();
    }

    static int add(JdbcClient jdbc, UUID register, String stageTable) {
        return jdbc.sql("""
                INSERT INTO dukcapil.resident (register_id, kab, region, nik_mac, kk_mac, identity, name, name_key,
                                               birth_date, sex, status)
                SELECT :register, kab, region, nik_mac, kk_mac, identity, name, name_key, birth_date, sex, status
                FROM %s
                """.formatted(stageTable)).param("register", register).update();
    }

    static void putInForce(JdbcClient jdbc, UUID register, int residents) {
        jdbc.sql("UPDATE dukcapil.register SET current = true, residents = :residents WHERE id = :register")
                .param("residents", residents)
                .param("register", register)
                .update();
        jdbc.sql("ANALYZE dukcapil.resident").update();
    }

    /** Residents of registers no longer in force are personal data without a use. */
    static int forgetRetired(JdbcClient jdbc) {
        return jdbc.sql("""
                DELETE FROM dukcapil.resident WHERE register_id IN (SELECT id FROM dukcapil.register WHERE NOT current)
                """).update();
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
