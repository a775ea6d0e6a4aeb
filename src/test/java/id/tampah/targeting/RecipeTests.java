package id.tampah.targeting;

import static id.tampah.testing.Acting.as;
import static id.tampah.testing.Families.Told.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Acting;
import id.tampah.testing.Families;
import id.tampah.testing.TampahTest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@TampahTest
class RecipeTests {

    private static final RegionCode CITY = new RegionCode("7471");
    private static final String VILLAGE = "7471011001";

    @Autowired
    private Recipes recipes;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Families families;

    @Autowired
    private Acting acting;

    private UUID period;
    private String world;

    /** DTKS names families 1–100, PKH 1–20, BLT 15–30, and 91–120 are proposed. */
    @BeforeEach
    void tellTheLists() {
        period = families.period("BANTUAN_WALIKOTA", "7471", null);
        world = period.toString();
        families.tell(by("WALIKOTA", period, world, VILLAGE, 91, 120));
        withdrawOlder();
        families.tell(by("DTKS", period, world, VILLAGE, 1, 100).desil(3));
        families.tell(by("PKH", period, world, VILLAGE, 1, 20));
        families.tell(by("BLT", period, world, VILLAGE, 15, 30));
    }

    @Autowired
    private id.tampah.job.JobDatabase database;

    /** Reference and recipient lists have no period: those of the test before would still count. */
    private void withdrawOlder() {
        database.jdbc()
                .sql("UPDATE registry.claim SET state = 'WITHDRAWN' WHERE region LIKE '7471%' AND kind <> 'PROPOSALS'")
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "GABUNG DTKS, 100",
        "GABUNG DTKS; KURANG PKH, 80",
        "GABUNG DTKS; KURANG PKH; KURANG BLT, 70",
        "GABUNG DTKS; KURANG PKH; KURANG BLT; GABUNG WALIKOTA, 90",
        "GABUNG WALIKOTA; GABUNG DTKS; KURANG PKH; KURANG BLT, 90",
        "GABUNG DTKS; IRIS PKH, 20",
        "GABUNG DTKS; IRIS PKH; IRIS BLT, 6",
        "GABUNG PKH; GABUNG BLT, 30",
        "GABUNG WALIKOTA; KURANG DTKS, 20",
        "GABUNG DTKS; KURANG PKH; GABUNG PKH, 100",
        "GABUNG DTKS; KURANG DTKS, 0",
        "GABUNG KELURAHAN, 0"
    })
    void countsByTheAlgebraOfSets(String recipe, int expected) {
        Sifted sifted = asDinsos(() -> recipes.simulate(period, CITY, steps(recipe)));
        assertThat(sifted.candidates()).isEqualTo(expected);
        assertThat(sifted.funnel()).extracting(FunnelStep::after).last().isEqualTo(expected);
    }

    @Test
    void subtractsAndAddsAsTheProvinceDid() {
        Sifted sifted = asDinsos(
                () -> recipes.simulate(period, CITY, steps("GABUNG DTKS; KURANG PKH; KURANG BLT; GABUNG WALIKOTA")));
        assertThat(sifted.funnel())
                .extracting(FunnelStep::rule, FunnelStep::households, FunnelStep::before, FunnelStep::after)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("GABUNG", 100, 0, 100),
                        org.assertj.core.groups.Tuple.tuple("KURANG", 20, 100, 80),
                        org.assertj.core.groups.Tuple.tuple("KURANG", 16, 80, 70),
                        org.assertj.core.groups.Tuple.tuple("GABUNG", 30, 70, 90));
    }

    @Test
    void simulatingLeavesNothingBehind() {
        asDinsos(() -> recipes.simulate(period, CITY, steps("GABUNG DTKS")));
        assertThat(rules()).isEmpty();
    }

    @Test
    void explainsEveryHouseholdItLooksAt() {
        families.tell(by("WALIKOTA", period, world, VILLAGE, 201, 202).verdict("MENINGGAL"));
        families.tell(by("WALIKOTA", period, world, VILLAGE, 203, 203).verdict("TIDAK_DITEMUKAN"));
        families.tell(by("WALIKOTA", period, world, VILLAGE, 204, 204).verdict("TIDAK_PADAN"));
        families.tell(by("WALIKOTA", period, world, VILLAGE, 205, 206).verdict("BELUM_DIPADANKAN"));
        families.tell(by("WALIKOTA", period, world, VILLAGE, 207, 209).state("HELD"));
        build("GABUNG DTKS; KURANG PKH; KURANG BLT; GABUNG WALIKOTA");
        assertThat(rules())
                .extracting(RuleCount::key, RuleCount::households, RuleCount::held)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("IN:GABUNG:DTKS", 70L, 0L),
                        org.assertj.core.groups.Tuple.tuple("IN:GABUNG:WALIKOTA", 25L, 3L),
                        org.assertj.core.groups.Tuple.tuple("OUT:KURANG:PKH", 20L, 0L),
                        org.assertj.core.groups.Tuple.tuple("OUT:KURANG:BLT", 10L, 0L),
                        org.assertj.core.groups.Tuple.tuple("OUT:MENINGGAL:", 2L, 0L),
                        org.assertj.core.groups.Tuple.tuple("OUT:TIDAK_DITEMUKAN:", 1L, 0L),
                        org.assertj.core.groups.Tuple.tuple("OUT:TIDAK_PADAN:", 1L, 0L));
    }

    @Test
    void keepsOutWhoIsAboveTheDecileButNotWhoHasNone() {
        period = families.period("BANTUAN_WALIKOTA", "7471", 4);
        world = period.toString();
        families.tell(by("KELURAHAN", period, world, VILLAGE, 301, 305).desil(4));
        families.tell(by("KELURAHAN", period, world, VILLAGE, 306, 308).desil(5));
        families.tell(by("KELURAHAN", period, world, VILLAGE, 309, 310));
        build("GABUNG KELURAHAN");
        assertThat(rules())
                .extracting(RuleCount::key, RuleCount::households)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("IN:GABUNG:KELURAHAN", 7L),
                        org.assertj.core.groups.Tuple.tuple("OUT:DESIL_DI_ATAS_BATAS:4", 3L));
    }

    @Test
    void letsTheProposalSpeakForAHouseholdThatAlsoStandsInTheReference() {
        build("GABUNG DTKS; GABUNG WALIKOTA");
        List<CandidateRow> rows = asDinsos(() -> candidates.page(period, CITY, CandidateFilter.parse("IN"), 0, 500));
        assertThat(rows).filteredOn(row -> row.source().equals("WALIKOTA")).hasSize(30);
        assertThat(rows)
                .filteredOn(row -> row.householdId().equals(families.household(world, 95)))
                .singleElement()
                .satisfies(row -> assertThat(row.desil()).isEqualTo(3));
    }

    @Test
    void tellsWhoCameAndWentWithARebuild() {
        build("GABUNG DTKS; KURANG PKH");
        build("GABUNG DTKS; KURANG BLT");
        TargetSummary build = asDinsos(() -> candidates.lastBuild(period, CITY)).orElseThrow();
        assertThat(build.gained()).isEqualTo(14);
        assertThat(build.lost()).isEqualTo(10);
        assertThat(build.recipeVersion()).isEqualTo(2);
    }

    @Test
    void aRebuildLeavesAwardedHouseholdsAlone() {
        build("GABUNG DTKS");
        UUID awarded = families.household(world, 1);
        database.inTransaction(jdbc -> candidates.markAwarded(jdbc, period, List.of(awarded), true));
        build("GABUNG WALIKOTA");
        assertThat(rules())
                .extracting(RuleCount::key, RuleCount::households)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("IN:GABUNG:DTKS", 1L),
                        org.assertj.core.groups.Tuple.tuple("IN:GABUNG:WALIKOTA", 30L));
        database.inTransaction(jdbc -> candidates.markAwarded(jdbc, period, List.of(awarded), false));
    }

    @Test
    void refusesARecipeThatCannotBegin() {
        assertThatThrownBy(() -> asDinsos(() -> recipes.simulate(period, CITY, steps("KURANG PKH"))))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> asDinsos(() -> recipes.simulate(period, CITY, steps("GABUNG DUKCAPIL"))))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(
                        () -> as(Role.DINSOS_KOTA, "7472", () -> recipes.simulate(period, CITY, steps("GABUNG DTKS"))))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    private void build(String recipe) {
        asDinsos(() -> recipes.save(period, CITY, "uji", steps(recipe)));
        asDinsos(() -> recipes.build(period, CITY));
        acting.untilDone("period:" + period + ":7471");
    }

    private List<RuleCount> rules() {
        return asDinsos(() -> candidates.rules(period, CITY));
    }

    private static <T> T asDinsos(java.util.concurrent.Callable<T> work) {
        return as(Role.DINSOS_KOTA, "7471", work);
    }

    private static List<RecipeStep> steps(String recipe) {
        return Arrays.stream(recipe.split("; "))
                .map(step -> step.split(" "))
                .map(step -> new RecipeStep(Operation.valueOf(step[0]), step[1]))
                .toList();
    }
}
