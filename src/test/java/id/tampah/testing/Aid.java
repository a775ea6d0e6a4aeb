package id.tampah.testing;

import id.tampah.job.JobDatabase;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Ids;
import id.tampah.shared.NameKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts families, claims, awards and decrees straight into the tables, for tests that start where other rooms ended. */
@TestComponent
public class Aid {

    /** A settled claim and its household. */
    public record Family(UUID household, long claim, String region, String nik, String name) {}

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;

    Aid(JobDatabase database, IdentityCipher cipher) {
        this.jdbc = database.jdbc();
        this.cipher = cipher;
    }

    /** A programme with a sender of the same code; the kind decides what its lists say. */
    public void source(String code, String kind) {
        jdbc.sql("""
                INSERT INTO program.program (id, code, name, owner) VALUES (uuidv7(), :code, :name, 'uji')
                ON CONFLICT (code) DO NOTHING
                """).params(Map.of("code", code, "name", "Bantuan " + code)).update();
        jdbc.sql("""
                INSERT INTO program.exclusion (program_a, program_b, basis, valid_from)
                VALUES (:code, :code, 'satu keluarga satu kali', DATE '2020-01-01') ON CONFLICT DO NOTHING
                """).param("code", code).update();
        jdbc.sql("""
                INSERT INTO program.source (code, name, kind, program_code)
                VALUES (:code, :name, :kind, CASE WHEN :kind IN ('RECIPIENTS', 'PROPOSALS') THEN :code END)
                ON CONFLICT (code) DO NOTHING
                """)
                .params(Map.of("code", code, "name", "Daftar " + code, "kind", kind))
                .update();
    }

    public UUID period(String program, String region) {
        UUID id = Ids.next();
        jdbc.sql("""
                WITH criteria AS (
                    INSERT INTO program.criteria_version (id, program_id, number, valid_from, basis, summary)
                    SELECT uuidv7(), p.id, 1 + (SELECT count(*) FROM program.criteria_version), DATE '2020-01-01', 'uji', 'uji'
                    FROM program.program p WHERE p.code = :program RETURNING id, program_id)
                INSERT INTO program.period (id, code, name, program_id, criteria_id, region, starts, ends)
                SELECT :id, :code, 'Periode uji', program_id, id, :region, DATE '2026-01-01', DATE '2026-12-31' FROM criteria
                """)
                .params(Map.of("program", program, "id", id, "code", "UJI-" + id, "region", region))
                .update();
        return id;
    }

    public UUID stage(UUID period, int number, long amount) {
        UUID id = Ids.next();
        jdbc.sql("""
                INSERT INTO program.stage (id, period_id, number, name, starts, amount)
                VALUES (:id, :period, :number, 'Tahap ' || :number, DATE '2026-12-03', :amount)
                """)
                .params(Map.of("id", id, "period", period, "number", number, "amount", amount))
                .update();
        return id;
    }

    /** A family of its own on one list, settled and matched. */
    public Family family(String source, UUID period, String region, String nik, String name) {
        UUID household = jdbc.sql("""
                INSERT INTO registry.household (kab, region, key_mac, head_name) VALUES (:kab, :region, :key, :name)
                RETURNING id
                """)
                .param("kab", region.substring(0, 4))
                .param("region", region)
                .param("key", cipher.mac("family:" + nik))
                .param("name", name)
                .query(UUID.class)
                .single();
        return new Family(household, claim(household, source, period, region, nik, name), region, nik, name);
    }

    /** One more claim of a household, settled and PADAN. */
    public long claim(UUID household, String source, UUID period, String region, String nik, String name) {
        long id = jdbc.sql("""
                INSERT INTO registry.claim (kab, id, list_id, line, source, kind, program_code, period_id, region, nik_mac,
                    identity, name, name_key, received_at, state, household_id, verdict, register_name_key)
                SELECT :kab, nextval('registry.claim_id'), :list, 2, s.code, s.kind, s.program_code, :period, :region, :nik,
                    :identity, :name, :key, now(), 'RESOLVED', :household, 'PADAN', :key
                FROM program.source s WHERE s.code = :source RETURNING id
                """)
                .param("kab", region.substring(0, 4))
                .param("list", Ids.next())
                .param("period", period)
                .param("region", region)
                .param("nik", cipher.mac(nik))
                .param("identity", cipher.seal(nik, null))
                .param("name", name)
                .param("key", NameKey.of(name))
                .param("household", household)
                .param("source", source)
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO registry.settled SELECT household_id, kab, id FROM registry.claim WHERE id = :id")
                .param("id", id)
                .update();
        verdict(id, "PADAN");
        return id;
    }

    /** Changes what Dukcapil said about a claim. */
    public void verdict(long claim, String verdict) {
        jdbc.sql("UPDATE registry.claim SET verdict = :verdict WHERE id = :claim")
                .params(Map.of("verdict", verdict, "claim", claim))
                .update();
        jdbc.sql("""
                INSERT INTO dukcapil.verdict (kab, claim_id, list_id, region, outcome)
                SELECT kab, id, list_id, region, verdict FROM registry.claim WHERE id = :claim
                ON CONFLICT (kab, claim_id) DO UPDATE SET outcome = excluded.outcome
                """).param("claim", claim).update();
    }

    public void drop(long claim) {
        jdbc.sql("UPDATE registry.claim SET state = 'DROPPED', reason = 'uji' WHERE id = :claim")
                .param("claim", claim)
                .update();
    }

    /** Gives families a place each and, when a decree number is given, has a leader sign; the decree's id, or null. */
    public UUID award(UUID period, String region, String skNumber, Family... families) {
        UUID run = Ids.next();
        UUID quota = Ids.next();
        String kab = region.substring(0, Math.min(4, region.length()));
        jdbc.sql("""
                INSERT INTO allocation.quota (id, kab, period_id, region, places, used)
                VALUES (:quota, :kab, :period, :region, 1000, :used)
                """)
                .params(Map.of("quota", quota, "kab", kab, "period", period, "region", region, "used", families.length))
                .update();
        jdbc.sql("""
                INSERT INTO allocation.run (id, kab, period_id, region, state, run_by, criteria_number, finished_at)
                VALUES (:run, :kab, :period, :region, 'SIGNED', 'dinsos', 1, now())
                """)
                .params(Map.of("run", run, "kab", kab, "period", period, "region", region))
                .update();
        UUID decree = skNumber == null ? null : decree(run, period, region, skNumber, families.length);
        for (Family family : families) {
            place(period, family, quota, run, decree);
        }
        return decree;
    }

    private void place(UUID period, Family family, UUID quota, UUID run, UUID decree) {
        jdbc.sql("""
                INSERT INTO allocation.award (kab, period_id, region, household_id, claim_id, quota_id, run_id, state, rank,
                    received_at, line, decree_id)
                VALUES (:kab, :period, :region, :household, :claim, :quota, :run, 'AWARDED', 1, now(), 2, :decree)
                """)
                .param("kab", family.region().substring(0, 4))
                .param("period", period)
                .param("region", family.region())
                .param("household", family.household())
                .param("claim", family.claim())
                .param("quota", quota)
                .param("run", run)
                .param("decree", decree)
                .update();
    }

    private UUID decree(UUID run, UUID period, String region, String skNumber, int households) {
        UUID id = Ids.next();
        jdbc.sql("""
                INSERT INTO allocation.decree (id, kab, period_id, region, run_id, sk_number, sk_date, signed_by, signed_name,
                    run_by, criteria_number, households, sha256, sealed)
                VALUES (:id, :kab, :period, :region, :run, :sk, :date, 'pimpinan', 'Pimpinan', 'dinsos', 1, :households,
                    sha256('uji'), :sealed)
                """)
                .param("id", id)
                .param("kab", region.substring(0, Math.min(4, region.length())))
                .param("period", period)
                .param("region", region)
                .param("run", run)
                .param("sk", skNumber)
                .param("date", LocalDate.of(2026, 11, 20))
                .param("households", households)
                .param("sealed", cipher.seal("uji".getBytes(StandardCharsets.UTF_8)))
                .update();
        return id;
    }
}
