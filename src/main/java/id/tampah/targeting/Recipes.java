package id.tampah.targeting;

import id.tampah.access.CurrentUser;
import id.tampah.audit.ActorSource;
import id.tampah.audit.AuditTrail;
import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.program.Source;
import id.tampah.program.SourceKind;
import id.tampah.shared.Ids;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recipes of target lists: saved as versions, tried without a trace, built by a job. */
@Service
@RequiredArgsConstructor
public class Recipes {

    private final RecipeSql sql;
    private final JdbcClient jdbc;
    private final Programs programs;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final ActorSource actors;
    private final CurrentUser user;

    @Transactional(readOnly = true)
    public Optional<Recipe> latest(UUID period, RegionCode region) {
        return sql.latest(period, region.digits());
    }

    /** Steps to begin with: the proposals of the programme, minus everybody who receives what excludes it. */
    @Transactional(readOnly = true)
    public List<RecipeStep> suggested(Period period) {
        Set<String> excluding = Set.copyOf(jdbc.sql("SELECT other FROM program.pub_exclusion WHERE program = :program")
                .param("program", period.programCode())
                .query(String.class)
                .list());
        List<Source> sources = programs.sources();
        List<RecipeStep> steps = new ArrayList<>();
        sources.stream()
                .filter(source -> source.kind() == SourceKind.PROPOSALS)
                .filter(source -> period.programCode().equals(source.programCode()))
                .forEach(source -> steps.add(new RecipeStep(Operation.GABUNG, source.code())));
        if (steps.isEmpty()) {
            sources.stream()
                    .filter(source -> source.kind() == SourceKind.REFERENCE)
                    .forEach(source -> steps.add(new RecipeStep(Operation.GABUNG, source.code())));
        }
        sources.stream()
                .filter(source -> source.kind() == SourceKind.RECIPIENTS && excluding.contains(source.programCode()))
                .forEach(source -> steps.add(new RecipeStep(Operation.KURANG, source.code())));
        return steps;
    }

    /** The newest resolved lists of households in the user's scope, for steps that mean one list and not its source. */
    @Transactional(readOnly = true)
    public List<ListOperand> lists() {
        return jdbc.sql("""
                SELECT id, filename, source FROM intake.pub_list
                WHERE state = 'RESOLVED' AND source_kind <> 'REGISTER' AND accepted > 0 ORDER BY received_at DESC LIMIT 100
                """).query(ListOperand.class).list();
    }

    /** Saves the next version; the same steps again are no new version. */
    @Transactional
    public Recipe save(UUID periodId, RegionCode region, String name, List<RecipeStep> steps) {
        Period period = requirePeriod(periodId, region);
        requireSound(steps);
        Optional<Recipe> before = sql.latest(periodId, region.digits())
                .filter(recipe -> recipe.region().equals(region.digits())
                        && recipe.steps().equals(steps));
        return before.orElseGet(() -> insert(period, region, name.isBlank() ? period.name() : name, steps));
    }

    private Recipe insert(Period period, RegionCode region, String name, List<RecipeStep> steps) {
        Recipe recipe = new Recipe(
                Ids.next(),
                period.id(),
                region.digits(),
                name,
                sql.nextVersion(period.id(), region.digits()),
                actors.actor().username(),
                Instant.now(),
                List.copyOf(steps));
        sql.insert(recipe, region.kab());
        audit.record(
                TargetingAction.RECIPE_SAVED,
                "recipe:" + recipe.id(),
                region.digits(),
                Map.of("period", period.code(), "version", recipe.version(), "steps", steps.toString()));
        return recipe;
    }

    /** Counts what the steps would let in, step by step; keeps nothing. */
    @Transactional
    public Sifted simulate(UUID periodId, RegionCode region, List<RecipeStep> steps) {
        Period period = requirePeriod(periodId, region);
        requireSound(steps);
        Sifting sifting = Sifting.of(jdbc, period, region.digits(), steps);
        Sifted result = sifting.result();
        sifting.close();
        return result;
    }

    /** Lets a job build the candidates by the newest recipe; returns the job. */
    @Transactional
    public UUID build(UUID periodId, RegionCode region) {
        requirePeriod(periodId, region);
        Recipe recipe = sql.latest(periodId, region.digits())
                .orElseThrow(() -> new RuleViolationException("targeting.recipe.none"));
        String subject = "period:" + periodId + ":" + region.digits();
        return jobs.submit(new JobRequest(
                Building.KIND,
                subject,
                "job.targeting.build.title",
                region.digits(),
                Map.of("period", periodId.toString(), "recipe", recipe.id().toString()),
                "/sasaran/" + periodId));
    }

    private Period requirePeriod(UUID id, RegionCode region) {
        Period period = programs.period(id);
        if (user.account().isPresent()) {
            user.requireInside(region);
        }
        if (!new RegionCode(period.region()).contains(region)) {
            throw new RuleViolationException("targeting.period.elsewhere", period.name());
        }
        return period;
    }

    private void requireSound(List<RecipeStep> steps) {
        if (steps.isEmpty() || steps.getFirst().operation() != Operation.GABUNG) {
            throw new RuleViolationException("targeting.recipe.first");
        }
        Set<String> known = Set.copyOf(programs.sources().stream()
                .filter(source -> source.kind() != SourceKind.REGISTER)
                .map(Source::code)
                .toList());
        steps.stream()
                .filter(step -> !step.ofOneList() && !known.contains(step.operand()))
                .findFirst()
                .ifPresent(step -> {
                    throw new RuleViolationException("targeting.recipe.operand.unknown");
                });
    }
}
