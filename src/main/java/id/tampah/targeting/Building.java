package id.tampah.targeting;

import id.tampah.audit.AuditTrail;
import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.shared.RegionCode;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Builds the candidates of a period in one batch; a second call with the same job finds its build and does nothing. */
@Component
@RequiredArgsConstructor
class Building implements JobHandler {

    static final String KIND = "targeting.build";

    private final Programs programs;
    private final AuditTrail audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        Period period = programs.period(UUID.fromString(job.parameter("period")));
        UUID recipe = UUID.fromString(job.parameter("recipe"));
        job.batch(jdbc -> BuildSql.exists(jdbc, job.getId()) ? 0 : build(jdbc, job, period, recipe));
    }

    private int build(JdbcClient jdbc, JobContext job, Period period, UUID recipeId) {
        Recipe recipe = RecipeSql.get(jdbc, recipeId);
        Sifting sifting = Sifting.of(jdbc, period, job.getRegion(), recipe.steps());
        Sifted sifted = sifting.result();
        BuildSql.insert(jdbc, job, new RegionCode(job.getRegion()).kab(), period, recipeId, sifted);
        sifting.keep(job.getId());
        sifting.close();
        audit.record(
                jdbc,
                TargetingAction.TARGET_BUILT,
                job.getSubject(),
                job.getRegion(),
                Map.of("recipe", recipe.version(), "candidates", sifted.candidates(), "leftOut", sifted.leftOut()));
        return sifted.candidates();
    }
}
