package id.tampah.demo;

import id.tampah.allocation.Decrees;
import id.tampah.allocation.QuotaNode;
import id.tampah.allocation.QuotaTree;
import id.tampah.allocation.Quotas;
import id.tampah.allocation.Runs;
import id.tampah.demo.lists.DemoWorld;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.shared.RegionCode;
import id.tampah.targeting.Operation;
import id.tampah.targeting.RecipeStep;
import id.tampah.targeting.Recipes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * Carries the demo far enough that every page has something to show: the governor's aid is signed, the mayor's and JPS
 * Gemilang wait for a signature.
 */
@Component
@RequiredArgsConstructor
class DemoDecisions {

    private static final RegionCode BOGOR = new RegionCode("3271");
    private static final RegionCode WEST_JAVA = new RegionCode("32");
    private static final RegionCode NTB = new RegionCode("52");

    private final DemoSteps steps;
    private final Programs programs;
    private final Recipes recipes;
    private final QuotaTree tree;
    private final Quotas quotas;
    private final Runs runs;
    private final Decrees decrees;

    void decide(DemoWorld world) {
        Period governor = programs.periodByCode(DemoPrograms.GUBERNUR);
        Period mayor = programs.periodByCode(DemoPrograms.WALIKOTA);
        Period jps = programs.periodByCode(DemoPrograms.JPS);
        int governors = world.bogorStory().households("Non-DTKS", "GUBERNUR");
        int mayors = world.bogorStory().households("Non-DTKS", "WALIKOTA");

        target("rina", governor, BOGOR, recipes.suggested(governor));
        quota("dinsos.jabar", governor, WEST_JAVA, governors, Map.of(BOGOR, governors));
        run("rina", governor, BOGOR);

        target("rina", mayor, BOGOR, recipes.suggested(mayor));
        quota("rina", mayor, BOGOR, mayors, Map.of());
        run("rina", mayor, BOGOR);

        target("lalu", jps, NTB, jpsGemilang());
        quota("lalu", jps, NTB, world.ntbStory().target(), Map.of());
        run("lalu", jps, NTB);
        sign(governor);
    }

    /** The target of 2020: DTKS without those who get PKH or BLT, and the others hit by the pandemic. */
    private static List<RecipeStep> jpsGemilang() {
        return List.of(
                new RecipeStep(Operation.GABUNG, "DTKS"),
                new RecipeStep(Operation.KURANG, "PKH"),
                new RecipeStep(Operation.KURANG, "BLT"),
                new RecipeStep(Operation.GABUNG, "GUBERNUR"));
    }

    private void target(String who, Period period, RegionCode region, List<RecipeStep> recipe) {
        steps.once("target " + period.code(), who, () -> {
            recipes.save(period.id(), region, period.name(), recipe);
            recipes.build(period.id(), region);
        });
    }

    private void quota(String who, Period period, RegionCode root, int places, Map<RegionCode, Integer> shares) {
        steps.once("quota " + period.code(), who, () -> {
            quotas.set(period.id(), root, places, 0);
            QuotaNode node = tree.node(period.id(), root).orElseThrow();
            Map<RegionCode, Integer> children = new TreeMap<>(shares);
            if (children.isEmpty()) {
                tree.suggest(node).forEach((region, part) -> children.put(new RegionCode(region), part));
            }
            quotas.divide(node.id(), node.version(), children);
        });
    }

    private void run(String who, Period period, RegionCode region) {
        steps.once("run " + period.code(), who, () -> runs.start(period.id(), region));
    }

    private void sign(Period period) {
        steps.once("decree " + period.code(), "bima", () -> {
            UUID run = runs.latest(10).stream()
                    .filter(each -> each.periodId().equals(period.id()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            decrees.sign(run, "460/KEP.112-DINSOS/2026", DemoPrograms.today(), decrees.fingerprint(run));
        });
    }
}
