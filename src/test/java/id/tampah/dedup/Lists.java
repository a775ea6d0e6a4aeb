package id.tampah.dedup;

import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimBatch;
import id.tampah.registry.Claims;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Ids;
import id.tampah.shared.NameKey;
import id.tampah.testing.Acting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes lists of people and leads them through the real steps until they are resolved. */
@TestComponent
class Lists {

    record Row(
            String region,
            @Nullable String nik,
            @Nullable String kk,
            String name,
            @Nullable LocalDate birthDate,
            String address) {

        Row(String region, @Nullable String nik, @Nullable String kk, String name) {
            this(region, nik, kk, name, null, "");
        }
    }

    private final JobDatabase database;
    private final Claims claims;
    private final IdentityCipher cipher;
    private final Acting acting;

    Lists(JobDatabase database, Claims claims, IdentityCipher cipher, Acting acting) {
        this.database = database;
        this.claims = claims;
        this.cipher = cipher;
        this.acting = acting;
    }

    UUID add(String region, String source, @Nullable UUID period, Row... rows) {
        UUID list = start(region, source, period, rows);
        untilDone(list);
        return list;
    }

    /** Records the claims and does not wait for what follows. */
    UUID start(String region, String source, @Nullable UUID period, Row... rows) {
        UUID list = Ids.next();
        database.inTransaction(jdbc -> {
            stage(jdbc, List.of(rows));
            String kind = jdbc.sql("SELECT kind FROM program.pub_source WHERE code = :code")
                    .param("code", source)
                    .query(String.class)
                    .single();
            String program = jdbc.sql("SELECT program_code FROM program.pub_source WHERE code = :code")
                    .param("code", source)
                    .query((row, at) -> row.getString(1))
                    .list()
                    .getFirst();
            ClaimBatch batch = new ClaimBatch(list, region, source, kind, program, period, Instant.now());
            int recorded = claims.record(batch, "test_stage");
            claims.recorded(batch, recorded);
            return recorded;
        });
        return list;
    }

    void untilDone(UUID list) {
        acting.untilDone("list:" + list);
    }

    void withdraw(UUID list, String region) {
        database.inTransaction(jdbc -> claims.withdraw(jdbc, list, region));
        untilDone(list);
    }

    /** The step once more, as after a repeated check with Dukcapil. */
    void clearAgain(UUID list, String region) {
        database.inTransaction(jdbc -> {
            jdbc.sql(
                            "CREATE TEMPORARY TABLE test_verdict (kab text, id bigint, verdict text, kk_mac bytea, name_key text) ON COMMIT DROP")
                    .update();
            return claims.matched(list, region, "test_verdict");
        });
        untilDone(list);
    }

    /** A newer register has everybody of the list on another card. */
    void moveToCard(UUID list, String region, String kk) {
        database.inTransaction(jdbc -> {
            jdbc.sql("""
                    CREATE TEMPORARY TABLE test_card ON COMMIT DROP AS
                    SELECT kab, id, verdict, kk_mac, register_name_key AS name_key FROM registry.claim WHERE list_id = '%s'
                    """.formatted(list)).update();
            jdbc.sql("UPDATE test_card SET kk_mac = :kk")
                    .param("kk", cipher.mac(kk))
                    .update();
            return claims.matchedAgain(region, "test_card");
        });
        acting.untilDone("region:" + region);
    }

    List<String> states(UUID list) {
        return database.jdbc()
                .sql("SELECT state FROM registry.claim WHERE list_id = :list ORDER BY line")
                .param("list", list)
                .query(String.class)
                .list();
    }

    private void stage(JdbcClient jdbc, List<Row> rows) {
        jdbc.sql("""
                CREATE TEMPORARY TABLE test_stage (kab text, line integer, region text, nik_mac bytea, kk_mac bytea,
                    identity bytea, name text, name_key text, birth_date date, sex text, address text, desil smallint)
                ON COMMIT DROP
                """).update();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            jdbc.sql(
                            "INSERT INTO test_stage VALUES (:kab, :line, :region, :nik, :kk, :identity, :name, :key, :birth, NULL, :address, NULL)")
                    .param("kab", row.region().substring(0, 4))
                    .param("line", i + 2)
                    .param("region", row.region())
                    .param("nik", row.nik() == null ? null : cipher.mac(row.nik()))
                    .param("kk", row.kk() == null ? null : cipher.mac(row.kk()))
                    .param("identity", cipher.seal(row.nik(), row.kk()))
                    .param("name", row.name())
                    .param("key", NameKey.of(row.name()))
                    .param("birth", row.birthDate())
                    .param("address", row.address())
                    .update();
        }
    }
}
