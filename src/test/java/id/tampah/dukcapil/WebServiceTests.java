package id.tampah.dukcapil;

import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.dukcapil.DukcapilSimulator.Mood;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The web service, against a simulator that answers, fails, keeps silent, talks nonsense and runs out of quota. */
@TampahTest
class WebServiceTests {

    private static final DukcapilSimulator DUKCAPIL = new DukcapilSimulator();
    private static int round;

    private final Arriving arriving;
    private final JobDatabase database;
    private final Registers registers;
    private final Acting acting;
    private String kab;
    private String village;

    @Autowired
    WebServiceTests(BeanFactory beans, JobDatabase database, Registers registers, Acting acting) {
        this.arriving = Arriving.with(beans);
        this.database = database;
        this.registers = registers;
        this.acting = acting;
    }

    @DynamicPropertySource
    static void pointAtTheSimulator(DynamicPropertyRegistry properties) {
        properties.add("tampah.dukcapil.url", DUKCAPIL::url);
        properties.add("tampah.dukcapil.timeout", () -> "2s");
        properties.add("tampah.dukcapil.tries", () -> "2");
        properties.add("tampah.dukcapil.back-off", () -> "1ms");
    }

    @AfterAll
    static void stop() {
        DUKCAPIL.close();
    }

    /** A regency of its own for each test, so that meters do not mix. */
    @BeforeEach
    void chooseTheService() {
        round++;
        kab = "74%02d".formatted(round);
        village = kab + "011001";
        DUKCAPIL.is(Mood.WELL);
        quota(0);
    }

    private void quota(int questions) {
        database.jdbc().sql("""
                INSERT INTO dukcapil.setting (kab, region, way, purpose, agreement, agreement_source, agreement_date,
                                              daily_quota, changed_by)
                VALUES (:kab, :kab, 'SERVICE', 'Bantuan sosial', 'PKS-119/2026', 'salinan', DATE '2026-01-02', :quota, 'uji')
                ON CONFLICT (kab) DO UPDATE SET daily_quota = excluded.daily_quota
                """).param("kab", kab).param("quota", questions).update();
    }

    private Someone number(int n) {
        return Someone.number(village, n).withName("WARGA KE" + (char) ('A' + n));
    }

    private UUID ask(Someone... people) {
        UUID list = arriving.list(kab, "KELURAHAN", List.of(people));
        acting.untilDone("gateway:" + kab);
        return list;
    }

    private List<String> outcomes(UUID list) {
        return database.jdbc()
                .sql("SELECT outcome FROM dukcapil.verdict WHERE list_id = :list ORDER BY claim_id")
                .param("list", list)
                .query(String.class)
                .list();
    }

    private void askAgain() {
        as(Role.DUKCAPIL, kab, () -> {
            registers.askAgain(new RegionCode(kab));
            return 1;
        });
        acting.untilDone("again:" + kab);
        acting.untilDone("gateway:" + kab);
    }

    @Test
    void asksPersonByPersonAndKeepsEveryField() {
        DUKCAPIL.knows(number(0), number(1), number(2).withStatus("MENINGGAL"));
        UUID list = ask(number(0), number(1).withName("NAMA LAIN"), number(2), number(3));
        assertThat(outcomes(list)).containsExactly("PADAN", "TIDAK_PADAN", "MENINGGAL", "TIDAK_DITEMUKAN");
        assertThat(database.jdbc()
                        .sql(
                                "SELECT answers ->> 'NAMA' FROM dukcapil.pub_verdict WHERE list_id = :list AND outcome = 'TIDAK_PADAN'")
                        .param("list", list)
                        .query(String.class)
                        .single())
                .isEqualTo("TIDAK SESUAI (34)");
        assertThat(DUKCAPIL.grounds()).contains("Bantuan sosial | PKS-119/2026");
        assertThat(remaining()).isEqualTo(56_616);
    }

    private int remaining() {
        return database.jdbc()
                .sql("SELECT remaining FROM dukcapil.quota WHERE kab = :kab")
                .param("kab", kab)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "BROKEN, BELUM_DIPADANKAN",
        "SILENT, BELUM_DIPADANKAN",
        "OUT_OF_QUOTA, BELUM_DIPADANKAN",
        "NONSENSE, GAGAL_CEK"
    })
    void leavesWaitingWhoGotNoAnswerAndAsksAgainLater(Mood mood, String outcome) {
        DUKCAPIL.knows(number(0));
        DUKCAPIL.is(mood);
        UUID list = ask(number(0), number(1));
        assertThat(outcomes(list)).containsOnly(outcome);
        DUKCAPIL.is(Mood.WELL);
        askAgain();
        assertThat(outcomes(list)).containsExactly("PADAN", "TIDAK_DITEMUKAN");
    }

    @Test
    void stopsAtTheDailyQuota() {
        quota(1);
        DUKCAPIL.knows(number(0), number(1));
        UUID list = ask(number(0), number(1));
        assertThat(outcomes(list)).containsExactly("PADAN", "BELUM_DIPADANKAN");
        assertThat(DUKCAPIL.questionsAbout(number(1))).isZero();
    }

    @Test
    void asksTheSameOnceADay() {
        DUKCAPIL.knows(number(0));
        assertThat(outcomes(ask(number(0)))).containsExactly("PADAN");
        long asked = DUKCAPIL.questionsAbout(number(0));
        assertThat(outcomes(ask(number(0)))).containsExactly("PADAN");
        assertThat(DUKCAPIL.questionsAbout(number(0))).isEqualTo(asked).isPositive();
    }
}
