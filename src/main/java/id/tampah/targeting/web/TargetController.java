package id.tampah.targeting.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.targeting.CandidateFilter;
import id.tampah.targeting.CandidateRow;
import id.tampah.targeting.Candidates;
import id.tampah.targeting.Recipe;
import id.tampah.targeting.RecipeStep;
import id.tampah.targeting.Recipes;
import id.tampah.targeting.RuleCount;
import id.tampah.targeting.TargetSummary;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Sasaran: the periods, the funnel of one, and its candidates. */
@Controller
@RequiredArgsConstructor
class TargetController {

    private static final int PAGE = 50;
    private static final Set<Role> EDITORS = Set.of(Role.DINSOS_KOTA, Role.DINSOS_PROVINSI);

    /** A period with what its last build left in the user's region. */
    record PeriodRow(Period period, @Nullable TargetSummary build) {}

    private final Programs programs;
    private final Recipes recipes;
    private final Candidates candidates;
    private final OperandChoices operands;
    private final CurrentUser user;
    private final Regions regions;

    @GetMapping("/sasaran")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String periods(Model model) {
        model.addAttribute(
                "periods",
                programs.periods(user.region()).stream().map(this::row).toList());
        return "targeting/periods";
    }

    private PeriodRow row(Period period) {
        return new PeriodRow(
                period, candidates.lastBuild(period.id(), regionOf(period)).orElse(null));
    }

    @GetMapping("/sasaran/{id}")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String show(@PathVariable UUID id, Model model) {
        Period period = programs.period(id);
        RegionCode region = regionOf(period);
        TargetSummary build = candidates.lastBuild(id, region).orElse(null);
        Recipe recipe = recipes.latest(id, region).orElse(null);
        List<RecipeStep> steps = recipe == null ? recipes.suggested(period) : recipe.steps();
        head(model, period);
        model.addAttribute("build", build);
        model.addAttribute("funnel", build == null ? List.of() : candidates.funnel(build.id()));
        model.addAttribute("recipe", recipe);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", RecipeForm.of(recipe == null ? period.name() : recipe.name(), steps));
        }
        return "targeting/target";
    }

    @GetMapping("/sasaran/{id}/calon")
    @PreAuthorize(Allowed.SEE_ALLOCATION)
    String candidates(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String aturan,
            @RequestParam(defaultValue = "0") long sesudah,
            Model model) {
        Period period = programs.period(id);
        RegionCode region = user.region();
        List<RuleCount> rules = candidates.rules(id, region);
        List<CandidateRow> rows = candidates.page(id, region, CandidateFilter.parse(aturan), sesudah, PAGE + 1);
        head(model, period);
        model.addAttribute("rules", rules);
        model.addAttribute("inside", sum(rules, "IN"));
        model.addAttribute("outside", sum(rules, "OUT"));
        model.addAttribute(
                "held",
                rules.stream()
                        .filter(rule -> rule.state().equals("IN"))
                        .mapToLong(RuleCount::held)
                        .sum());
        model.addAttribute("rows", rows.stream().limit(PAGE).toList());
        model.addAttribute("after", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
        return "targeting/candidates";
    }

    private static long sum(List<RuleCount> rules, String state) {
        return rules.stream()
                .filter(rule -> rule.state().equals(state))
                .mapToLong(RuleCount::households)
                .sum();
    }

    private void head(Model model, Period period) {
        model.addAttribute("period", period);
        model.addAttribute("region", regions.title(regionOf(period)));
        model.addAttribute("operands", operands.all());
        model.addAttribute("names", operands.names());
        model.addAttribute("editor", EDITORS.contains(user.role()));
    }

    /** Where the user and the period meet. */
    private RegionCode regionOf(Period period) {
        RegionCode whole = new RegionCode(period.region());
        return whole.contains(user.region()) ? user.region() : whole;
    }
}
