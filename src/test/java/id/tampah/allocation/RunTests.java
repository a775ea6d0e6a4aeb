package id.tampah.allocation;

import static id.tampah.testing.Families.Told.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.audit.Actor;
import id.tampah.job.JobContext;
import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimsResolved;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Acting;
import id.tampah.testing.Families;
import id.tampah.testing.TampahTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kota Baubau (7472). */
@TampahTest
class RunTests {

    private static final String HERE = "7472011001";
    private static final String THERE = "7472021001";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Families families;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Acting acting;

    @Autowired
    private Runs runs;

    @Autowired
    private Awards awards;

    @Autowired
    private Allocating allocating;

    @Autowired
    private JobDatabase database;

    private UUID period;
    private String world;
    private Office office;

    @BeforeEach
    void open() {
        period = families.period("BANTUAN_WALIKOTA", "7472", null);
        world = period.toString();
        office = Office.of(beans, Role.DINSOS_KOTA, "7472", period);
    }

    @Test
    void ranksByDecileThenByArrivalThenByLine() {
        families.tell(by("WALIKOTA", period, world, HERE, 1, 2).hour(1));
        families.tell(by("WALIKOTA", period, world, HERE, 3, 4).desil(2).hour(5));
        families.tell(by("WALIKOTA", period, world, HERE, 5, 6).desil(2).hour(4));
        families.tell(by("WALIKOTA", period, world, HERE, 7, 7).desil(10).hour(9));
        families.tell(by("WALIKOTA", period, world, HERE, 8, 8).desil(1).hour(9));
        office.setQuota(5);
        office.build("WALIKOTA");
        office.run();
        assertThat(families("AWARDED")).containsExactly(8, 5, 6, 3, 4);
        assertThat(families("WAITLISTED")).containsExactly(7, 1, 2);
        assertThat(reasons()).containsOnly("QUOTA_FULL");
    }

    @Test
    void takesFromTheDeepestQuotaThatCoversTheVillage() {
        families.tell(by("WALIKOTA", period, world, HERE, 1, 10));
        families.tell(by("WALIKOTA", period, world, THERE, 11, 20));
        office.setQuota(10);
        office.divide("7472", Map.of("747201", 4));
        office.divide("747201", Map.of(HERE, 3));
        office.build("WALIKOTA");
        office.run();
        assertThat(office.node(HERE).used()).isEqualTo(3);
        assertThat(office.node("747201").used()).isZero();
        assertThat(office.node("7472").used()).isEqualTo(6);
        assertThat(office.node("7472").left()).isZero();
        assertThat(office.awards("WAITLISTED")).isEqualTo(11);
    }

    @Test
    void neverAwardsAHeldClaimButKeepsItsRank() {
        families.tell(by("WALIKOTA", period, world, HERE, 1, 1).desil(1).state("HELD"));
        families.tell(by("WALIKOTA", period, world, HERE, 2, 4).desil(2));
        office.setQuota(2);
        office.build("WALIKOTA");
        office.run();
        assertThat(families("AWARDED")).containsExactly(2, 3);
        assertThat(families("WAITLISTED")).containsExactly(1, 4);
        assertThat(reasons()).containsExactly("OPEN_CASE", "QUOTA_FULL");
    }

    @Test
    void waitsWithoutAQuotaWhereNoneCoversTheVillage() {
        UUID provincial = families.period("BANTUAN_GUBERNUR", "74", null);
        Office province = Office.of(beans, Role.DINSOS_PROVINSI, "74", provincial);
        Office city = Office.of(beans, Role.DINSOS_KOTA, "7472", provincial);
        families.tell(by("GUBERNUR", provincial, world, HERE, 101, 105));
        province.setQuota(10);
        province.divide("74", Map.of("7472", 0));
        city.divide("7472", Map.of("747202", 0));
        city.build("GUBERNUR");
        city.run();
        assertThat(city.awards("AWARDED")).isZero();
        assertThat(city.awards("WAITLISTED")).isEqualTo(5);
        province.build("GUBERNUR");
        province.run();
        assertThat(city.awards("AWARDED"))
                .as("the node of the city is deeper than the province's")
                .isZero();
    }

    @Test
    void moreQuotaLetsTheFirstOfTheQueueMoveUp() {
        families.tell(by("WALIKOTA", period, world, HERE, 1, 10));
        office.setQuota(4);
        office.build("WALIKOTA");
        UUID first = office.run();
        office.setQuota(6);
        UUID second = office.run();
        assertThat(families("AWARDED")).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(office.act(() -> runs.get(first)).state()).isEqualTo("SUPERSEDED");
        assertThat(office.act(() -> runs.get(second)))
                .extracting(RunSummary::state, RunSummary::awarded, RunSummary::waiting)
                .containsExactly("READY", 6, 4);
    }

    @Test
    void releasingAPlaceMovesTheNextOneUp() {
        families.tell(by("WALIKOTA", period, world, HERE, 1, 5));
        office.setQuota(2);
        office.build("WALIKOTA");
        UUID run = office.run();
        UUID award = office.act(() -> runs.rows(new AwardQuestion(run, AwardState.AWARDED, "", "", 0, 1)))
                .getFirst()
                .id();
        office.act(() -> {
            awards.release(award, "pindah ke luar kota, NIK 3271 0141 0190 0001");
            return null;
        });
        assertThat(families("AWARDED")).containsExactly(2, 3);
        assertThat(families("WAITLISTED")).containsExactly(4, 5);
        assertThat(office.act(() -> runs.get(run)).awarded()).isEqualTo(2);
        assertThat(reasonOf(award)).isEqualTo("pindah ke luar kota, NIK ****");
        assertThatThrownBy(() -> office.act(() -> {
                    awards.release(award, "dua kali");
                    return null;
                }))
                .isInstanceOf(id.tampah.shared.NotFoundException.class);
    }

    private String reasonOf(UUID award) {
        return database.jdbc()
                .sql("SELECT reason FROM allocation.award WHERE id = :id")
                .param("id", award)
                .query(String.class)
                .single();
    }

    @Test
    void takesBackWhatADuplicateCaseHoldsBeforeTheDecree() {
        UUID list = families.tell(by("WALIKOTA", period, world, HERE, 1, 1).desil(1));
        families.tell(by("WALIKOTA", period, world, HERE, 2, 3).desil(2));
        office.setQuota(1);
        office.build("WALIKOTA");
        office.run();
        database.jdbc()
                .sql("UPDATE registry.claim SET state = 'DROPPED', reason = 'DUPLICATE' WHERE list_id = :list")
                .param("list", list)
                .update();
        UUID again = office.run();
        assertThat(families("AWARDED")).containsExactly(2);
        assertThat(office.act(() -> runs.get(again)).takenBack()).isEqualTo(1);
    }

    /** The same answer of Dukcapil takes a place or leaves it, as the criteria of the period say. */
    @ParameterizedTest
    @CsvSource({"'{TIDAK_PADAN}', 2", "'{MENINGGAL}', 1"})
    void takesBackWhatTheCriteriaRefuse(String refused, int holder) {
        database.jdbc()
                .sql("""
                UPDATE program.criteria_version SET refused_verdicts = :refused::text[]
                WHERE id = (SELECT criteria_id FROM program.period WHERE id = :period)
                """)
                .param("refused", refused)
                .param("period", period)
                .update();
        UUID list = families.tell(by("WALIKOTA", period, world, HERE, 1, 1).desil(1));
        families.tell(by("WALIKOTA", period, world, HERE, 2, 3).desil(2));
        office.setQuota(1);
        office.build("WALIKOTA");
        office.run();
        for (String change : List.of(
                "UPDATE registry.claim SET verdict = 'TIDAK_PADAN' WHERE list_id = :list",
                "UPDATE dukcapil.verdict SET outcome = 'TIDAK_PADAN' WHERE list_id = :list")) {
            database.jdbc().sql(change).param("list", list).update();
        }
        office.run();
        assertThat(families("AWARDED")).containsExactly(holder);
    }

    @Test
    void saysThatTheTargetWasBuiltAgainSince() {
        families.tell(by("WALIKOTA", period, world, HERE, 1, 3));
        office.setQuota(1);
        office.build("WALIKOTA");
        UUID run = office.run();
        assertThat(office.act(() -> runs.get(run)).outdated()).isFalse();
        office.build("WALIKOTA");
        assertThat(office.act(() -> runs.get(run)).outdated()).isTrue();
        assertThat(office.act(() -> runs.outdated(period, new RegionCode("7472"))))
                .isTrue();
    }

    @Test
    void followsADecidedCaseWithoutANewBuild() {
        UUID held =
                families.tell(by("WALIKOTA", period, world, HERE, 1, 2).desil(1).state("HELD"));
        families.tell(by("WALIKOTA", period, world, HERE, 3, 4).desil(2));
        office.setQuota(3);
        office.build("WALIKOTA");
        office.run();
        assertThat(families("AWARDED")).containsExactly(3, 4);
        families.settle(held, 1, "RESOLVED");
        families.settle(held, 2, "DROPPED");
        UUID again = office.run();
        assertThat(families("AWARDED")).containsExactly(1, 3, 4);
        assertThat(office.act(() -> runs.get(again)).waiting()).isZero();
    }

    @Test
    void givesNoPlaceBesideOneOfAProgrammeThatExcludesIt() {
        database.jdbc().sql("""
                INSERT INTO program.exclusion (program_a, program_b, basis, valid_from)
                VALUES ('BANTUAN_GUBERNUR', 'BANTUAN_WALIKOTA', 'uji', '2026-01-01') ON CONFLICT DO NOTHING
                """).update();
        UUID governors = families.period("BANTUAN_GUBERNUR", "7472", null);
        families.tell(by("WALIKOTA", period, world, HERE, 1, 3));
        families.tell(by("GUBERNUR", governors, world, HERE, 2, 5));
        Office other = Office.of(beans, Role.DINSOS_KOTA, "7472", governors);
        for (Office each : List.of(office, other)) {
            each.setQuota(10);
        }
        office.build("WALIKOTA");
        other.build("GUBERNUR");
        office.run();
        other.run();
        assertThat(office.awards("AWARDED")).isEqualTo(3);
        assertThat(other.awards("AWARDED")).isEqualTo(2);
        assertThat(other.awards("WAITLISTED")).isEqualTo(2);
    }

    @Test
    void takesAnUnsignedPlaceBackWhenANewListOpensACase() {
        UUID list = families.tell(by("WALIKOTA", period, world, HERE, 1, 3));
        office.setQuota(2);
        office.build("WALIKOTA");
        UUID run = office.run();
        families.hold(list, 1);
        UUID arrived = UUID.randomUUID();
        database.inTransaction(jdbc -> {
            events.publishEvent(new ClaimsResolved(arrived, "7472"));
            return 0;
        });
        acting.untilDone("recheck:" + arrived);
        assertThat(families("AWARDED")).containsExactly(2, 3);
        assertThat(families("WAITLISTED")).containsExactly(1);
        assertThat(office.act(() -> runs.get(run)).awarded()).isEqualTo(2);
        families.settle(list, 1, "RESOLVED");
    }

    @Test
    void passesTheQueueOnToAnotherSourceButNotAnOpenCase() {
        UUID held = families.tell(by("WALIKOTA", period, world, HERE, 1, 1).state("HELD"));
        families.tell(by("WALIKOTA", period, world, HERE, 2, 6));
        office.setQuota(2);
        office.build("WALIKOTA");
        UUID run = office.run();
        assertThat(office.act(() -> awards.handOver(run, "BLT"))).isEqualTo(3);
        assertThat(families("WAITLISTED")).containsExactly(1);
        office.setQuota(6);
        families.settle(held, 1, "RESOLVED");
        office.run();
        assertThat(families("AWARDED")).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(office.awards("HANDED_OVER")).isEqualTo(3);
    }

    @Test
    void refusesToRunWithoutCandidatesOrQuota() {
        assertThatThrownBy(() -> office.act(() -> runs.start(period, new id.tampah.shared.RegionCode("7472"))))
                .isInstanceOf(RuleViolationException.class);
        families.tell(by("WALIKOTA", period, world, HERE, 1, 1));
        office.build("WALIKOTA");
        assertThatThrownBy(() -> office.act(() -> runs.start(period, new id.tampah.shared.RegionCode("7472"))))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("allocation.run.noquota"));
    }

    /** Killed before its n-th batch and done again, a run ends as one that was never disturbed. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void endsTheSameWhereverItIsKilled(int batch) {
        families.tell(by("WALIKOTA", period, world, HERE, 1, 10));
        families.tell(by("WALIKOTA", period, world, THERE, 11, 30));
        office.setQuota(20);
        office.divide("7472", Map.of("747201", 6, "747202", 8));
        office.build("WALIKOTA");
        UUID job = insertRunningJob();
        assertThatThrownBy(() -> allocating.run(new KilledBefore(batch, job))).isInstanceOf(Killed.class);
        allocating.run(new KilledBefore(100, job));
        allocating.run(new KilledBefore(100, job));
        assertThat(families("AWARDED")).hasSize(14).contains(1, 6, 11, 18).doesNotContain(7, 19);
        assertThat(office.awards("WAITLISTED")).isEqualTo(16);
        assertThat(office.act(() -> runs.get(job)))
                .extracting(RunSummary::state, RunSummary::awarded, RunSummary::waiting)
                .containsExactly("READY", 14, 16);
        assertThat(office.node("747201").used()).isEqualTo(6);
    }

    @Test
    void isOverWhenNobodyGoesOnWithIt() {
        families.tell(by("WALIKOTA", period, world, HERE, 1, 10));
        office.setQuota(4);
        office.build("WALIKOTA");
        UUID job = insertRunningJob();
        assertThatThrownBy(() -> allocating.run(new KilledBefore(2, job))).isInstanceOf(Killed.class);
        allocating.givenUp(new KilledBefore(100, job));
        assertThat(office.act(() -> runs.get(job)).state()).isEqualTo("STOPPED");
        UUID again = office.run();
        assertThat(office.act(() -> runs.get(job)).state()).isEqualTo("SUPERSEDED");
        assertThat(office.act(() -> runs.get(again)))
                .extracting(RunSummary::state, RunSummary::awarded, RunSummary::waiting)
                .containsExactly("READY", 4, 6);
    }

    private static final class Killed extends RuntimeException {}

    private final class KilledBefore extends JobContext {

        private int left;

        KilledBefore(int batches, UUID job) {
            super(
                    job,
                    1,
                    "period:" + period + ":7472",
                    "7472",
                    Map.of("period", period.toString()),
                    new Actor("dinsos_kota.7472", "DINSOS_KOTA", "7472", "job"),
                    database);
            this.left = batches;
        }

        @Override
        public <T> T batch(Function<JdbcClient, T> work) {
            if (left-- == 0) {
                throw new Killed();
            }
            return super.batch(work);
        }
    }

    private UUID insertRunningJob() {
        UUID id = UUID.randomUUID();
        database.jdbc()
                .sql("""
                INSERT INTO job.run (id, kind, subject, title, region, state, actor, actor_role, fence, lease_until)
                VALUES (:id, 'allocation.run', :subject, 'job.allocation.run.title', '7472', 'RUNNING', 'uji', 'UJI', 1,
                        now() + interval '1 hour')
                """)
                .param("id", id)
                .param("subject", "by hand:" + id)
                .update();
        return id;
    }

    private List<Integer> families(String state) {
        return database.jdbc()
                .sql("""
                SELECT a.line FROM allocation.award a WHERE a.period_id = :period AND a.state = :state
                ORDER BY a.rank, a.line
                """)
                .param("period", period)
                .param("state", state)
                .query(Integer.class)
                .list();
    }

    private List<String> reasons() {
        return database.jdbc()
                .sql(
                        "SELECT reason FROM allocation.award WHERE period_id = :period AND state = 'WAITLISTED' ORDER BY rank")
                .param("period", period)
                .query(String.class)
                .list();
    }
}
