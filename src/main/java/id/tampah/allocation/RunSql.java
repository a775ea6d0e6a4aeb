package id.tampah.allocation;

import id.tampah.job.JobContext;
import id.tampah.program.Period;
import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements of a run. */
final class RunSql {

    static final String SUMMARY = """
            SELECT r.id, r.period_id, p.name AS period_name, r.region, r.state, r.run_by, r.criteria_number, r.candidates,
                   r.awarded, r.waiting, r.taken_back, r.started_at, r.finished_at, d.id AS decree_id, r.returned_by,
                   r.return_note, s.stages,
                   EXISTS (SELECT FROM targeting.pub_build b WHERE b.period_id = r.period_id AND b.region LIKE r.region || '%'
                           AND b.built_at > r.started_at) AS outdated,
                   coalesce(s.amount, p.program_amount) AS per_household
            FROM allocation.run r JOIN program.pub_period p ON p.id = r.period_id
            CROSS JOIN LATERAL (SELECT count(*) AS stages, sum(amount) AS amount FROM program.pub_stage s
                                WHERE s.period_id = r.period_id) s
            LEFT JOIN allocation.decree d ON d.run_id = r.id\s""";

    private static final String COUNT = """
            UPDATE allocation.run r SET awarded = c.awarded, waiting = c.waiting, candidates = c.candidates
            FROM (SELECT count(*) FILTER (WHERE state = 'AWARDED') AS awarded,
                         count(*) FILTER (WHERE state = 'WAITLISTED') AS waiting,
                         count(*) FILTER (WHERE state <> 'REVOKED') AS candidates
                  FROM allocation.award WHERE run_id = :run) c
            WHERE r.id = :run
            """;

    /** Unsigned results of the same region, or of a part of it, give way; what they awarded goes over to this run. */
    private static final String SUPERSEDE = """
            UPDATE allocation.run SET state = 'SUPERSEDED', finished_at = coalesce(finished_at, now())
            WHERE period_id = :period AND region LIKE :scope AND id <> :run AND state IN ('RUNNING', 'READY', 'RETURNED', 'STOPPED')
            """;

    private static final String INHERIT = """
            UPDATE allocation.award a SET run_id = :run
            FROM allocation.run r
            WHERE r.id = a.run_id AND r.state = 'SUPERSEDED' AND a.period_id = :period AND a.region LIKE :scope
              AND a.state = 'AWARDED' AND a.decree_id IS NULL
            """;

    private RunSql() {}

    static void open(JdbcClient jdbc, JobContext job, Period period) {
        jdbc.sql("""
                INSERT INTO allocation.run (id, kab, period_id, region, state, run_by, criteria_number)
                VALUES (:id, :kab, :period, :region, 'RUNNING', :by, :criteria) ON CONFLICT (id) DO NOTHING
                """)
                .param("id", job.getId())
                .param("kab", new RegionCode(job.getRegion()).kab())
                .param("period", period.id())
                .param("region", job.getRegion())
                .param("by", job.getActor().username())
                .param("criteria", period.criteriaNumber())
                .update();
    }

    /** Whether the run still goes on: not finished by an earlier try, not superseded by a later run. */
    static boolean running(JdbcClient jdbc, UUID run) {
        return jdbc.sql("SELECT state = 'RUNNING' FROM allocation.run WHERE id = :id")
                .param("id", run)
                .query(Boolean.class)
                .single();
    }

    static void supersede(JdbcClient jdbc, UUID run, UUID period, String scope) {
        for (String statement : List.of(SUPERSEDE, INHERIT)) {
            jdbc.sql(statement)
                    .param("run", run)
                    .param("period", period)
                    .param("scope", scope)
                    .update();
        }
    }

    static void takenBack(JdbcClient jdbc, UUID run, int households) {
        jdbc.sql("UPDATE allocation.run SET taken_back = taken_back + :count WHERE id = :run")
                .param("count", households)
                .param("run", run)
                .update();
    }

    /** Quotas that somebody waits for, in the order of their codes. */
    static List<UUID> quotasWaitedFor(JdbcClient jdbc, UUID run) {
        return jdbc.sql("""
                SELECT q.id FROM allocation.quota q
                WHERE EXISTS (SELECT FROM allocation.award a
                              WHERE a.quota_id = q.id AND a.run_id = :run AND a.state = 'WAITLISTED')
                ORDER BY q.region
                """).param("run", run).query(UUID.class).list();
    }

    static void finish(JdbcClient jdbc, UUID run) {
        count(jdbc, run);
        jdbc.sql("UPDATE allocation.run SET state = 'READY', finished_at = now() WHERE id = :run")
                .param("run", run)
                .update();
    }

    /** Nobody goes on with it: what it gave so far stays with it until the next run takes it over. */
    static int stop(JdbcClient jdbc, UUID run) {
        count(jdbc, run);
        return jdbc.sql(
                        "UPDATE allocation.run SET state = 'STOPPED', finished_at = now() WHERE id = :run AND state = 'RUNNING'")
                .param("run", run)
                .update();
    }

    static void count(JdbcClient jdbc, UUID run) {
        jdbc.sql(COUNT).param("run", run).update();
    }
}
