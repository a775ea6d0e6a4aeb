package id.tampah.allocation;

import static id.tampah.testing.Acting.as;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RegionCode;
import id.tampah.targeting.Operation;
import id.tampah.targeting.RecipeStep;
import id.tampah.targeting.Recipes;
import id.tampah.testing.Acting;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.BeanFactory;

/** A social office at work: sets quotas, builds targets, runs, and its leader signs. */
@RequiredArgsConstructor
class Office {

    /** The tests of this room play in the east. */
    static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final Role role;
    private final RegionCode region;
    private final UUID period;
    private final QuotaTree tree;
    private final Quotas quotas;
    private final Recipes recipes;
    private final Runs runs;
    private final Decrees decrees;
    private final Acting acting;
    private final JobDatabase database;

    static Office of(BeanFactory beans, Role role, String region, UUID period) {
        return new Office(
                role,
                new RegionCode(region),
                period,
                beans.getBean(QuotaTree.class),
                beans.getBean(Quotas.class),
                beans.getBean(Recipes.class),
                beans.getBean(Runs.class),
                beans.getBean(Decrees.class),
                beans.getBean(Acting.class),
                beans.getBean(JobDatabase.class));
    }

    <T> T act(Callable<T> work) {
        return as(role, region.digits(), work);
    }

    <T> T leader(Callable<T> work) {
        return as(Role.PIMPINAN, region.digits(), work);
    }

    QuotaNode setQuota(int places) {
        long version =
                act(() -> tree.node(period, region)).map(QuotaNode::version).orElse(0L);
        act(() -> {
            quotas.set(period, region, places, version);
            return null;
        });
        return node(region.digits());
    }

    void divide(String parent, Map<String, Integer> places) {
        QuotaNode node = node(parent);
        Map<RegionCode, Integer> byCode = places.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(each -> new RegionCode(each.getKey()), Map.Entry::getValue));
        act(() -> {
            quotas.divide(node.id(), node.version(), byCode);
            return null;
        });
    }

    QuotaNode node(String code) {
        return act(() -> tree.node(period, new RegionCode(code))).orElseThrow();
    }

    void build(String... sources) {
        List<RecipeStep> steps = java.util.Arrays.stream(sources)
                .map(source -> new RecipeStep(Operation.GABUNG, source))
                .toList();
        act(() -> recipes.save(period, region, "uji", steps));
        act(() -> recipes.build(period, region));
        acting.untilDone("period:" + period + ":" + region.digits());
    }

    UUID run() {
        UUID run = act(() -> runs.start(period, region));
        acting.untilDone("period:" + period + ":" + region.digits());
        return run;
    }

    UUID sign(UUID run, String number) {
        String seen = leader(() -> decrees.fingerprint(run));
        return leader(() -> decrees.sign(run, number, java.time.LocalDate.now(WITA), seen));
    }

    long awards(String state) {
        return database.jdbc()
                .sql(
                        "SELECT count(*) FROM allocation.award WHERE period_id = :period AND state = :state AND region LIKE :scope")
                .param("period", period)
                .param("state", state)
                .param("scope", region.scope())
                .query(Long.class)
                .single();
    }
}
