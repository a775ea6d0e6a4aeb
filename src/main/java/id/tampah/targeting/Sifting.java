package id.tampah.targeting;

import id.tampah.program.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sifts the households of a region through a recipe and the criteria of a period, set by set, inside the running
 * transaction. A simulation and a build run the same statements; only a build keeps what is left.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class Sifting {

    private final JdbcClient jdbc;
    private final Period period;
    private final String scope;
    private final List<FunnelStep> funnel = new ArrayList<>();

    static Sifting of(JdbcClient jdbc, Period period, String region, List<RecipeStep> steps) {
        Sifting sifting = new Sifting(jdbc, period, region + "%");
        sifting.update(SiftSql.OPEN, Map.of());
        steps.forEach(sifting::apply);
        sifting.speakCriteria();
        return sifting;
    }

    private void apply(RecipeStep step) {
        int households = count(SiftSql.COUNT_OPERAND, operand(step.operand()));
        String statement =
                switch (step.operation()) {
                    case GABUNG -> SiftSql.GABUNG;
                    case KURANG -> SiftSql.KURANG;
                    case IRIS -> SiftSql.IRIS;
                };
        step(step.operation().name(), step.operand(), households, statement, operand(step.operand()));
    }

    private void speakCriteria() {
        update(SiftSql.ANALYZE, Map.of());
        update(SiftSql.ADOPT_CLAIM, live());
        period.refused().forEach(verdict -> rule(verdict, "", SiftSql.VERDICT, Map.of("verdict", verdict)));
        Integer limit = period.desilMax();
        if (limit != null) {
            rule("DESIL_DI_ATAS_BATAS", limit.toString(), SiftSql.DESIL, Map.of("limit", limit.toString()));
        }
    }

    private void rule(String rule, String operand, String statement, Map<String, ?> parameters) {
        int before = inside();
        int met = update(statement, parameters);
        funnel.add(new FunnelStep(funnel.size() + 1, rule, operand, met, before, before - met));
    }

    private void step(String rule, String operand, int households, String statement, Map<String, ?> parameters) {
        int before = inside();
        update(statement, parameters);
        funnel.add(new FunnelStep(funnel.size() + 1, rule, operand, households, before, inside()));
    }

    Sifted result() {
        SiftTally tally = jdbc.sql(SiftSql.TALLY).query(SiftTally.class).single();
        return new Sifted(
                List.copyOf(funnel),
                tally.candidates(),
                tally.held(),
                tally.leftOut(),
                count(SiftSql.GAINED, Map.of("period", period.id())),
                count(SiftSql.LOST, Map.of("period", period.id(), "scope", scope)));
    }

    /** Replaces the candidates of the region that were not awarded. */
    void keep(UUID build) {
        update(SiftSql.FORGET, Map.of("period", period.id(), "scope", scope));
        update(SiftSql.KEEP, Map.of("period", period.id(), "build", build));
        update("ANALYZE targeting.candidate", Map.of());
    }

    void close() {
        update(SiftSql.CLOSE, Map.of());
    }

    private int inside() {
        return count(SiftSql.COUNT_INSIDE, Map.of());
    }

    private Map<String, ?> live() {
        return Map.of("scope", scope, "period", period.id(), "program", period.programCode());
    }

    private Map<String, ?> operand(String operand) {
        return Map.of("scope", scope, "period", period.id(), "program", period.programCode(), "operand", operand);
    }

    private int update(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql).params(parameters).update();
    }

    private int count(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }
}
