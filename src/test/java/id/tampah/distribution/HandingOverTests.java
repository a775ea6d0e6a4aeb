package id.tampah.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.registry.ClaimsMatchedAgain;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Acting;
import id.tampah.testing.Aid;
import id.tampah.testing.TampahTest;
import id.tampah.testing.Trail;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TampahTest
@Import(Aid.class)
class HandingOverTests {

    private static final String KAB = "3276";
    private static final String VILLAGE = "3276011006";
    private static final String OTHER = "3276021007";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static int round;

    @Autowired
    private Aid aid;

    @Autowired
    private Acting acting;

    @Autowired
    private Openings openings;

    @Autowired
    private Stages stages;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Marking marking;

    @Autowired
    private JobDatabase database;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Trail trail;

    @Autowired
    private ApplicationEventPublisher events;

    private UUID stage;
    private UUID decree;

    @BeforeEach
    void openAStage() {
        round++;
        aid.source("SALUR_USUL", "PROPOSALS");
        UUID period = aid.period("SALUR_USUL", KAB);
        stage = aid.stage(period, 1, 500_000);
        decree = aid.award(
                period,
                KAB,
                "SK-SALUR-" + round,
                aid.family("SALUR_USUL", period, VILLAGE, nik(1), "UJANG"),
                aid.family("SALUR_USUL", period, VILLAGE, nik(2), "ASEP"),
                aid.family("SALUR_USUL", period, OTHER, nik(3), "SITI"));
        Acting.as(Role.DINSOS_KOTA, KAB, () -> openings.open(decree, stage, TODAY, ""));
        acting.untilDone("opening:" + openingOf(decree));
    }

    private UUID openingOf(UUID of) {
        return database.jdbc()
                .sql("SELECT id FROM distribution.opening WHERE decree_id = :decree")
                .param("decree", of)
                .query(UUID.class)
                .single();
    }

    @Test
    void makesOneDeliveryForEachSignedAward() {
        assertThat(counts(VILLAGE)).isEqualTo(new Counts(2, 0, 0, 0, 2));
        assertThat(rows()).extracting(DeliveryRow::name).containsExactly("ASEP", "UJANG");
        assertThat(rows()).extracting(DeliveryRow::nik).doesNotContain(nik(1), nik(2));
        assertThatThrownBy(() -> Acting.as(Role.DINSOS_KOTA, KAB, () -> openings.open(decree, stage, TODAY, "")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void takesOffTheStageWhoDiedSinceTheDecree() {
        database.jdbc()
                .sql("UPDATE registry.claim SET verdict = 'MENINGGAL' WHERE household_id = :dead")
                .param("dead", household(rows().getFirst()))
                .update();
        database.jdbc()
                .sql("UPDATE dukcapil.verdict v SET outcome = c.verdict FROM registry.claim c WHERE c.id = v.claim_id")
                .update();
        database.inTransaction(jdbc -> {
            events.publishEvent(new ClaimsMatchedAgain(KAB, 1));
            return 1;
        });
        assertThat(rows().getFirst().reason()).isEqualTo(DeliveryReason.PENERIMA_MENINGGAL);
        assertThat(counts(VILLAGE)).isEqualTo(new Counts(2, 0, 1, 0, 1)).matches(Counts::reconciles);
    }

    private UUID household(DeliveryRow row) {
        return database.jdbc()
                .sql("SELECT household_id FROM distribution.delivery WHERE id = :id")
                .param("id", row.id())
                .query(UUID.class)
                .single();
    }

    @Test
    void followsTheStatesThatAreAllowed() {
        DeliveryRow row = rows().getFirst();
        assertThat(mark(row, 0, DeliveryState.FAILED, DeliveryReason.TIDAK_DI_TEMPAT))
                .isEqualTo(MarkOutcome.DONE);
        assertThat(mark(row, 1, DeliveryState.DELIVERED, null)).isEqualTo(MarkOutcome.DONE);
        assertThat(mark(row, 2, DeliveryState.FAILED, DeliveryReason.TIDAK_DI_TEMPAT))
                .isEqualTo(MarkOutcome.STALE);
        assertThat(mark(row, 2, DeliveryState.RETURNED, DeliveryReason.SALAH_TANDAI))
                .isEqualTo(MarkOutcome.DONE);
        assertThat(counts(VILLAGE)).isEqualTo(new Counts(2, 0, 0, 1, 1)).matches(Counts::reconciles);
        assertThat(database.jdbc()
                        .sql(
                                "SELECT from_state || '>' || state FROM distribution.mark WHERE delivery_id = :id ORDER BY id")
                        .param("id", row.id())
                        .query(String.class)
                        .list())
                .containsExactly("PLANNED>FAILED", "FAILED>DELIVERED", "DELIVERED>RETURNED");
    }

    @Test
    void tracesEachMarkInTheVillageItHappenedIn() {
        long before = trail.count("DELIVERY_MARKED", VILLAGE);
        UUID row = rows().getFirst().id();
        Acting.as(
                Role.DISTRIBUTOR,
                KAB,
                () -> marking.mark(new Mark(UUID.randomUUID(), row, 0, DeliveryState.DELIVERED, null, "")));
        assertThat(trail.count("DELIVERY_MARKED", VILLAGE)).isEqualTo(before + 1);
    }

    @Test
    void asksWhyAndRefusesAForgottenPage() {
        DeliveryRow row = rows().getFirst();
        assertThatThrownBy(() -> mark(row, 0, DeliveryState.FAILED, null)).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> mark(row, 0, DeliveryState.FAILED, DeliveryReason.SALAH_TANDAI))
                .isInstanceOf(RuleViolationException.class);
        mark(row, 0, DeliveryState.DELIVERED, null);
        assertThat(mark(row, 0, DeliveryState.FAILED, DeliveryReason.TIDAK_DI_TEMPAT))
                .isEqualTo(MarkOutcome.STALE);
    }

    @Test
    void countsOneTapOnceHoweverOftenItIsSent() throws Exception {
        DeliveryRow row = rows().getFirst();
        Mark tap = new Mark(UUID.randomUUID(), row.id(), row.version(), DeliveryState.DELIVERED, null, "");
        List<MarkOutcome> outcomes;
        try (ExecutorService five = Executors.newFixedThreadPool(5)) {
            outcomes = five
                    .invokeAll(IntStream.range(0, 5)
                            .<java.util.concurrent.Callable<MarkOutcome>>mapToObj(
                                    i -> () -> Acting.as(Role.OPERATOR_DESA, VILLAGE, () -> marking.mark(tap)))
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
        assertThat(outcomes).containsOnlyOnce(MarkOutcome.DONE).doesNotContain(MarkOutcome.STALE);
        assertThat(counts(VILLAGE).delivered()).isEqualTo(1);
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM audit.entry WHERE subject = :subject")
                        .param("subject", "delivery:" + row.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void hidesOtherVillages() {
        DeliveryRow row = rows().getFirst();
        Mark mark = new Mark(UUID.randomUUID(), row.id(), 0, DeliveryState.DELIVERED, null, "");
        assertThatThrownBy(() -> Acting.as(Role.OPERATOR_DESA, OTHER, () -> marking.mark(mark)))
                .isInstanceOf(NotFoundException.class);
        String list = "/penyaluran/desa/" + stage;
        assertThat(mvc.get().uri(list + "?desa=" + VILLAGE).with(Acting.acting(Role.OPERATOR_DESA, OTHER)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri(list + "/" + row.id() + "?desa=" + VILLAGE)
                        .param("client", UUID.randomUUID().toString())
                        .param("version", "0")
                        .param("state", "DELIVERED")
                        .with(Acting.acting(Role.OPERATOR_DESA, OTHER))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(counts(VILLAGE).delivered()).isZero();
    }

    @Test
    void letsTheVillageMarkOnItsPhoneAndTheOfficeWatch() {
        String list = "/penyaluran/desa/" + stage;
        assertThat(mvc.get().uri(list).with(Acting.acting(Role.OPERATOR_DESA, VILLAGE)))
                .hasStatusOk()
                .bodyText()
                .contains("ASEP", "name=\"client\"")
                .doesNotContain(nik(1));
        assertThat(mvc.get().uri(list + "?desa=" + VILLAGE).with(Acting.acting(Role.DINSOS_KOTA, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains("ASEP")
                .doesNotContain("name=\"client\"");
        DeliveryRow row = rows().getFirst();
        assertThat(mvc.post()
                        .uri(list + "/" + row.id() + "?desa=" + VILLAGE)
                        .header("HX-Request", "true")
                        .param("client", UUID.randomUUID().toString())
                        .param("version", "0")
                        .param("state", "DELIVERED")
                        .with(Acting.acting(Role.OPERATOR_DESA, VILLAGE))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"d" + row.id(), "hx-swap-oob=\"true\"", "Diserahkan");
    }

    @Test
    void showsEveryPage() {
        for (String page : new String[] {
            "/penyaluran",
            "/penyaluran/buka",
            "/penyaluran/" + stage,
            "/penyaluran/desa/" + stage + "?desa=" + VILLAGE + "&status=PLANNED",
            "/penyaluran/desa/" + stage + "/cetak?desa=" + VILLAGE
        }) {
            assertThat(mvc.get().uri(page).with(Acting.acting(Role.DINSOS_KOTA, KAB)))
                    .as(page)
                    .hasStatusOk();
        }
        assertThat(mvc.post()
                        .uri("/penyaluran/desa/" + stage + "/cari?desa=" + VILLAGE)
                        .param("q", "ujan")
                        .with(Acting.acting(Role.OPERATOR_DESA, VILLAGE))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("UJANG")
                .doesNotContain("ASEP");
    }

    @Test
    void handsNothingOverBeforeItsDay() {
        Acting.as(
                Role.DINSOS_KOTA,
                KAB,
                () -> stages.schedule(stage, new RegionCode(VILLAGE), TODAY.plusDays(1), "Balai warga"));
        DeliveryRow row = rows().getFirst();
        assertThatThrownBy(() -> mark(row, 0, DeliveryState.DELIVERED, null))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("distribution.mark.early"));
        assertThat(mvc.get()
                        .uri("/penyaluran/desa/" + stage + "?desa=" + VILLAGE)
                        .with(Acting.acting(Role.OPERATOR_DESA, VILLAGE)))
                .bodyText()
                .contains("Penyerahan mulai")
                .doesNotContain("value=\"DELIVERED\"");
    }

    @Test
    void takesNothingBackThatWasNeverTried() {
        DeliveryRow row = rows().getFirst();
        assertThat(mark(row, 0, DeliveryState.RETURNED, DeliveryReason.TIDAK_DIAMBIL))
                .isEqualTo(MarkOutcome.STALE);
    }

    @Test
    void undoesAnOpeningUntilSomethingIsMarked() {
        Acting.as(Role.DINSOS_KOTA, KAB, () -> openings.undo(stage));
        assertThat(counts(VILLAGE).planned()).isZero();
        Acting.as(Role.DINSOS_KOTA, KAB, () -> openings.open(decree, stage, TODAY, ""));
        acting.untilDone("opening:" + openingOf(decree));
        mark(rows().getFirst(), 0, DeliveryState.DELIVERED, null);
        assertThatThrownBy(() -> Acting.as(Role.DINSOS_KOTA, KAB, () -> openings.undo(stage)))
                .isInstanceOf(RuleViolationException.class);
        assertThat(counts(VILLAGE).planned()).isEqualTo(2);
    }

    @Test
    void warnsWhoOpensALaterStageWhileAnEarlierOneWaits() {
        UUID period = database.jdbc()
                .sql("SELECT period_id FROM program.stage WHERE id = :stage")
                .param("stage", stage)
                .query(UUID.class)
                .single();
        UUID second = aid.stage(period, 2, 500_000);
        assertThat(Acting.as(Role.DINSOS_KOTA, KAB, () -> openings.openable()))
                .filteredOn(each -> each.stageId().equals(second))
                .singleElement()
                .extracting(OpenableStage::unfinished)
                .isEqualTo(3);
    }

    @Test
    void printsWholeNumbersForTheOfficeAndLeavesATrace() {
        String paper = "/penyaluran/desa/" + stage + "/cetak";
        assertThat(mvc.get().uri(paper + "?desa=" + VILLAGE).with(Acting.acting(Role.DINSOS_KOTA, KAB)))
                .bodyText()
                .doesNotContain(nik(1));
        assertThat(mvc.get().uri(paper + "/lengkap?desa=" + VILLAGE).with(Acting.acting(Role.DINSOS_KOTA, KAB)))
                .hasStatusOk()
                .bodyText()
                .contains(nik(1));
        assertThat(database.jdbc()
                        .sql(
                                "SELECT count(*) FROM audit.entry WHERE subject = :subject AND action LIKE '%PRINTED_WHOLE'")
                        .param("subject", "stage:" + stage)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void movesTheDayOfOneVillage() {
        Acting.as(
                Role.DINSOS_KOTA,
                KAB,
                () -> stages.schedule(stage, new RegionCode(VILLAGE), TODAY.plusDays(6), "Balai warga"));
        assertThat(rows()).extracting(DeliveryRow::due).containsOnly(TODAY.plusDays(6));
        assertThat(Acting.as(Role.OPERATOR_DESA, OTHER, () -> stages.get(stage).firstDue()))
                .isEqualTo(TODAY);
    }

    private MarkOutcome mark(DeliveryRow row, long version, DeliveryState state, DeliveryReason reason) {
        Mark mark = new Mark(UUID.randomUUID(), row.id(), version, state, reason, "");
        return Acting.as(Role.OPERATOR_DESA, VILLAGE, () -> marking.mark(mark));
    }

    private List<DeliveryRow> rows() {
        VillageQuestion all = new VillageQuestion(stage, new RegionCode(VILLAGE), null, "", 0);
        return Acting.as(Role.OPERATOR_DESA, VILLAGE, () -> deliveries.page(all));
    }

    private Counts counts(String village) {
        return Acting.as(Role.OPERATOR_DESA, village, () -> deliveries.counts(stage, new RegionCode(village)));
    }

    private static String nik(int serial) {
        return "32760101%04d%04d".formatted(1000 + round, serial);
    }
}
