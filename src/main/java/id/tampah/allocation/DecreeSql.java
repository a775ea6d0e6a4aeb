package id.tampah.allocation;

import id.tampah.access.Account;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of decrees. */
@Component
@RequiredArgsConstructor
class DecreeSql {

    private static final String SELECT = """
            SELECT d.id, d.period_id, p.name AS period_name, d.region, d.run_id, d.sk_number, d.sk_date, d.signed_by,
                   d.signed_name, d.signed_at, d.run_by, d.criteria_number, d.households,
                   encode(d.sha256, 'hex') AS sha256
            FROM allocation.decree d JOIN program.pub_period p ON p.id = d.period_id\s""";

    private static final String INSERT = """
            INSERT INTO allocation.decree (id, kab, period_id, region, run_id, sk_number, sk_date, signed_by, signed_name,
                                           run_by, criteria_number, households, sha256, sealed)
            VALUES (:id, :kab, :period, :region, :run, :number, :date, :by, :name, :runBy, :criteria, :households,
                    :sha256, :sealed)
            """;

    private final JdbcClient jdbc;

    String lockRun(UUID run) {
        return jdbc.sql("SELECT state FROM allocation.run WHERE id = :id FOR UPDATE")
                .param("id", run)
                .query(String.class)
                .single();
    }

    /** Nobody is decreed whose claim stands in an open case or is gone since the run. */
    void requireSettled(UUID run) {
        long unsettled = jdbc.sql("SELECT count(*) FROM (" + AwardSql.UNSETTLED + ") u WHERE u.run_id = :run")
                .param("run", run)
                .query(Long.class)
                .single();
        if (unsettled > 0) {
            throw new RuleViolationException("allocation.sign.unsettled", unsettled);
        }
    }

    void requireFreshNumber(String region, String skNumber) {
        boolean taken = jdbc.sql("""
                SELECT EXISTS (SELECT FROM allocation.decree WHERE region = :region AND sk_number = :number)
                """)
                .param("region", region)
                .param("number", skNumber)
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new RuleViolationException("allocation.sign.number", skNumber);
        }
    }

    void insert(
            UUID id,
            RunSummary run,
            String skNumber,
            LocalDate skDate,
            Account signer,
            CanonicalList list,
            byte[] sealed) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("kab", new RegionCode(run.region()).kab())
                .param("period", run.periodId())
                .param("region", run.region())
                .param("run", run.id())
                .param("number", skNumber)
                .param("date", skDate)
                .param("by", signer.username())
                .param("name", signer.name())
                .param("runBy", run.runBy())
                .param("criteria", run.criteriaNumber())
                .param("households", list.awards())
                .param("sha256", list.sha256())
                .param("sealed", sealed)
                .update();
    }

    /** Binds the awards to their decree and closes the run. */
    void bind(UUID decree, UUID run, int awards) {
        int bound = jdbc.sql("""
                UPDATE allocation.award SET decree_id = :decree
                WHERE run_id = :run AND state = 'AWARDED' AND decree_id IS NULL
                """).param("decree", decree).param("run", run).update();
        if (bound != awards) {
            throw new IllegalStateException("signed " + awards + " awards, bound " + bound);
        }
        jdbc.sql("UPDATE allocation.run SET state = 'SIGNED' WHERE id = :run")
                .param("run", run)
                .update();
    }

    void giveBack(UUID run, Account leader, String note) {
        jdbc.sql("UPDATE allocation.run SET state = 'RETURNED', return_note = :note, returned_by = :by WHERE id = :run")
                .param("note", note)
                .param("by", leader.name())
                .param("run", run)
                .update();
    }

    List<DecreeSummary> latest(int limit) {
        return jdbc.sql(SELECT + "ORDER BY d.signed_at DESC LIMIT :limit")
                .param("limit", limit)
                .query(DecreeSummary.class)
                .list();
    }

    Optional<DecreeSummary> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE d.id = :id")
                .param("id", id)
                .query(DecreeSummary.class)
                .optional();
    }

    byte[] sealed(UUID id) {
        return jdbc.sql("SELECT sealed FROM allocation.decree WHERE id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    List<VillageCount> villages(UUID id, RegionCode within) {
        return jdbc.sql("""
                SELECT left(region, :length) AS region, count(*) AS awarded, 0 AS waiting, 0 AS held
                FROM allocation.award WHERE decree_id = :id AND region LIKE :scope GROUP BY 1 ORDER BY 1
                """)
                .param("id", id)
                .param("scope", within.scope())
                .param("length", RegionCount.length(within))
                .query(VillageCount.class)
                .list();
    }
}
