package id.tampah.dukcapil;

import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimBatch;
import id.tampah.registry.Claims;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Ids;
import id.tampah.shared.NameKey;
import id.tampah.testing.Acting;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets lists and registers of made-up people arrive the way {@code intake} hands them over. */
@RequiredArgsConstructor
class Arriving {

    private final JobDatabase database;
    private final IdentityCipher cipher;
    private final Claims claims;
    private final Registers registers;
    private final Acting acting;

    static Arriving with(BeanFactory beans) {
        return new Arriving(
                beans.getBean(JobDatabase.class),
                beans.getBean(IdentityCipher.class),
                beans.getBean(Claims.class),
                beans.getBean(Registers.class),
                beans.getBean(Acting.class));
    }

    UUID register(String region, LocalDate dated, List<Someone> people) {
        UUID list = Ids.next();
        database.inTransaction(jdbc -> {
            stage(jdbc, "staged_residents", people);
            return load(new RegisterBatch(list, region, dated), "staged_residents");
        });
        acting.untilDone("register:" + registerOf(list));
        return list;
    }

    UUID registerOf(UUID list) {
        return database.jdbc()
                .sql("SELECT id FROM dukcapil.register WHERE list_id = :list")
                .param("list", list)
                .query(UUID.class)
                .single();
    }

    UUID list(String region, String source, List<Someone> people) {
        UUID list = Ids.next();
        database.inTransaction(jdbc -> {
            stage(jdbc, "staged_claims", people);
            ClaimBatch batch = new ClaimBatch(list, region, source, "PROPOSALS", null, null, Instant.now());
            return record(batch, "staged_claims");
        });
        acting.untilDone("list:" + list);
        return list;
    }

    /** Takes a stage table of the running batch as a register in force. */
    int load(RegisterBatch batch, String stageTable) {
        UUID register = registers.open(batch);
        int residents = registers.add(register, stageTable);
        registers.putInForce(register, batch, residents);
        return residents;
    }

    /** Takes a stage table of the running batch as all claims of a list. */
    int record(ClaimBatch batch, String stageTable) {
        int recorded = claims.record(batch, stageTable);
        claims.recorded(batch, recorded);
        return recorded;
    }

    private void stage(JdbcClient jdbc, String table, List<Someone> people) {
        jdbc.sql("""
                CREATE TEMP TABLE %s (kab text, line int, region text, nik_mac bytea, kk_mac bytea, identity bytea,
                    name text, name_key text, birth_date date, sex text, address text DEFAULT '', desil smallint,
                    status text) ON COMMIT DROP
                """.formatted(table)).update();
        for (int line = 0; line < people.size(); line++) {
            insert(jdbc, table, line + 2, people.get(line));
        }
    }

    private void insert(JdbcClient jdbc, String table, int line, Someone one) {
        jdbc.sql("INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', null, ?)")
                .params(
                        one.region().substring(0, 4),
                        line,
                        one.region(),
                        mac(one.nik()),
                        mac(one.kk()),
                        cipher.seal(one.nik(), one.kk()),
                        one.name(),
                        NameKey.of(one.name()),
                        one.born() == null ? null : Date.valueOf(one.born()),
                        one.sex(),
                        one.status())
                .update();
    }

    private byte[] mac(String digits) {
        return digits.isEmpty() ? null : cipher.mac(digits);
    }
}
