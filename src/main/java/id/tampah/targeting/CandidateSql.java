package id.tampah.targeting;

import id.tampah.program.Period;
import id.tampah.shared.IdentityCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads builds and candidates in the scope of the transaction. */
@Component
@RequiredArgsConstructor
class CandidateSql {

    private static final String SUMMARY = """
            SELECT b.id, b.period_id, b.region, r.version AS recipe_version, r.name AS recipe_name, b.criteria_number,
                   b.candidates, b.held, b.left_out, b.gained, b.lost, b.built_by, b.built_at
            FROM targeting.build b JOIN targeting.recipe r ON r.id = b.recipe_id\s""";

    private static final String PAGE = """
            SELECT c.id, c.household_id, m.name, m.identity, c.region, c.desil, m.source, c.state, c.rule, c.operand,
                   c.held, c.awarded
            FROM targeting.candidate c JOIN registry.pub_claim m ON m.kab = c.kab AND m.id = c.claim_id
            WHERE c.period_id = :period AND c.region LIKE :scope AND c.id > :after
              AND (:state::text IS NULL OR c.state = :state) AND (:rule::text IS NULL OR c.rule = :rule)
              AND (:operand::text IS NULL OR c.operand = :operand) AND (:held::boolean IS NULL OR c.held = :held)
            ORDER BY c.id LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;

    Optional<TargetSummary> lastBuild(UUID period, String scope) {
        return jdbc.sql(SUMMARY
                        + "WHERE b.period_id = :period AND b.region LIKE :scope ORDER BY b.built_at DESC LIMIT 1")
                .param("period", period)
                .param("scope", scope)
                .query(TargetSummary.class)
                .optional();
    }

    List<FunnelStep> funnel(UUID build) {
        return jdbc.sql("""
                SELECT position, rule, operand, households, before, after FROM targeting.build_step
                WHERE build_id = :build ORDER BY position
                """).param("build", build).query(FunnelStep.class).list();
    }

    List<RuleCount> rules(UUID period, String scope) {
        return jdbc.sql("""
                SELECT state, rule, operand, count(*) AS households, count(*) FILTER (WHERE held) AS held
                FROM targeting.candidate WHERE period_id = :period AND region LIKE :scope
                GROUP BY state, rule, operand ORDER BY state, count(*) DESC
                """)
                .param("period", period)
                .param("scope", scope)
                .query(RuleCount.class)
                .list();
    }

    List<CandidateRow> page(UUID period, String scope, CandidateFilter filter, long after, int limit) {
        return jdbc.sql(PAGE)
                .param("period", period)
                .param("scope", scope)
                .param("after", after)
                .param("state", filter.state())
                .param("rule", filter.rule())
                .param("operand", filter.operand())
                .param("held", filter.held())
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private CandidateRow row(ResultSet row, int at) throws SQLException {
        return new CandidateRow(
                row.getLong("id"),
                row.getObject("household_id", UUID.class),
                row.getString("name"),
                cipher.open(row.getBytes("identity")).maskedNik(),
                row.getString("region"),
                row.getObject("desil", Integer.class),
                row.getString("source"),
                row.getString("state"),
                row.getString("rule"),
                row.getString("operand"),
                row.getBoolean("held"),
                row.getBoolean("awarded"));
    }

    /** Lets what happened to claims since the build reach the candidates without a place. */
    static void refresh(JdbcClient jdbc, Period period, String scope) {
        Map<String, Object> here = Map.of(
                "period",
                period.id(),
                "program",
                period.programCode(),
                "scope",
                scope,
                "refused",
                period.refused().toArray(String[]::new));
        jdbc.sql(SiftSql.REFRESH).params(here).update();
        jdbc.sql(SiftSql.FORGET_CLAIMLESS).params(here).update();
    }

    static int mark(JdbcClient jdbc, UUID period, List<UUID> households, boolean awarded) {
        return jdbc.sql("""
                UPDATE targeting.candidate SET awarded = :awarded
                WHERE period_id = :period AND household_id = ANY (:households) AND state = 'IN'
                """)
                .params(Map.of("awarded", awarded, "period", period, "households", households.toArray(UUID[]::new)))
                .update();
    }
}
