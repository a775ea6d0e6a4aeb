package id.tampah.targeting;

import id.tampah.job.JobContext;
import id.tampah.program.Period;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a build and its funnel. */
final class BuildSql {

    private static final String INSERT = """
            INSERT INTO targeting.build (id, kab, period_id, region, recipe_id, criteria_number, candidates, held,
                                         left_out, gained, lost, built_by)
            VALUES (:id, :kab, :period, :region, :recipe, :criteria, :candidates, :held, :leftOut, :gained, :lost, :by)
            """;

    private BuildSql() {}

    static boolean exists(JdbcClient jdbc, UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM targeting.build WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    static void insert(JdbcClient jdbc, JobContext job, String kab, Period period, UUID recipe, Sifted sifted) {
        jdbc.sql(INSERT)
                .param("id", job.getId())
                .param("kab", kab)
                .param("period", period.id())
                .param("region", job.getRegion())
                .param("recipe", recipe)
                .param("criteria", period.criteriaNumber())
                .param("candidates", sifted.candidates())
                .param("held", sifted.held())
                .param("leftOut", sifted.leftOut())
                .param("gained", sifted.gained())
                .param("lost", sifted.lost())
                .param("by", job.getActor().username())
                .update();
        sifted.funnel().forEach(step -> insertStep(jdbc, job.getId(), step));
    }

    private static void insertStep(JdbcClient jdbc, UUID build, FunnelStep step) {
        jdbc.sql("INSERT INTO targeting.build_step VALUES (:build, :position, :rule, :operand, :met, :before, :after)")
                .param("build", build)
                .param("position", step.position())
                .param("rule", step.rule())
                .param("operand", step.operand())
                .param("met", step.households())
                .param("before", step.before())
                .param("after", step.after())
                .update();
    }
}
