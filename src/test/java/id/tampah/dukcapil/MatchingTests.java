package id.tampah.dukcapil;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.job.JobDatabase;
import id.tampah.testing.TampahTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@TampahTest
class MatchingTests {

    private static final String KAB = "7301";
    private static final String VILLAGE = "7301011001";
    private static final LocalDate DATED = LocalDate.of(2026, 11, 1);

    private record Answer(String outcome, String fields) {}

    private final Arriving arriving;

    private final JobDatabase database;

    @Autowired
    MatchingTests(BeanFactory beans, JobDatabase database) {
        this.arriving = Arriving.with(beans);
        this.database = database;
    }

    @BeforeEach
    void loadTheRegister() {
        arriving.register(KAB, DATED, residents());
    }

    private static List<Someone> residents() {
        List<Someone> people = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            people.add(Someone.number(VILLAGE, n));
        }
        people.add(Someone.number(VILLAGE, 30).withStatus("MENINGGAL"));
        people.add(Someone.number(VILLAGE, 31).withStatus("PINDAH"));
        people.add(Someone.number(VILLAGE, 32).withBorn(null));
        people.add(Someone.number(VILLAGE, 33));
        people.add(Someone.number(VILLAGE, 33).withName("ORANG LAIN"));
        return people;
    }

    private Answer answerAbout(Someone one) {
        UUID list = arriving.list(KAB, "KELURAHAN", List.of(one));
        return answerOf(list);
    }

    private Answer answerOf(UUID list) {
        return database.jdbc().sql("""
                SELECT v.outcome, array_to_string(v.fields, ' ') AS fields FROM dukcapil.verdict v
                JOIN registry.claim c ON c.kab = v.kab AND c.id = v.claim_id AND c.verdict = v.outcome
                WHERE v.list_id = :list
                """).param("list", list).query(Answer.class).single();
    }

    @Test
    void agreesWhenNameAndBirthAgree() {
        assertThat(answerAbout(Someone.number(VILLAGE, 0))).isEqualTo(new Answer("PADAN", ""));
        assertThat(answerAbout(Someone.number(VILLAGE, 1).withName("Hj. Sartika Hartinah, S.Pd")))
                .isEqualTo(new Answer("PADAN", ""));
    }

    @Test
    void takesAnUnknownBirthDateForAnAgreeingOne() {
        assertThat(answerAbout(Someone.number(VILLAGE, 2).withBorn(null))).isEqualTo(new Answer("PADAN", ""));
        assertThat(answerAbout(Someone.number(VILLAGE, 32))).isEqualTo(new Answer("PADAN", ""));
    }

    @Test
    void namesTheFieldsThatDiffer() {
        assertThat(answerAbout(Someone.number(VILLAGE, 3).withName("JOKO WIBOWO")))
                .isEqualTo(new Answer("TIDAK_PADAN", "NAMA"));
        assertThat(answerAbout(Someone.number(VILLAGE, 4).withBorn(LocalDate.of(1961, 1, 1))))
                .isEqualTo(new Answer("TIDAK_PADAN", "TGL_LAHIR"));
        assertThat(answerAbout(
                        Someone.number(VILLAGE, 5).withName("JOKO WIBOWO").withSex("P")))
                .isEqualTo(new Answer("TIDAK_PADAN", "NAMA JK"));
    }

    @Test
    void keepsTheAnswerOfEachComparedField() {
        UUID list = arriving.list(
                KAB,
                "KELURAHAN",
                List.of(Someone.number(VILLAGE, 7)
                        .withName("SARTIKA HARTINE")
                        .withSex("P")
                        .withBorn(null)));
        assertThat(database.jdbc()
                        .sql("SELECT answers::text FROM dukcapil.pub_verdict WHERE list_id = :list")
                        .param("list", list)
                        .query(String.class)
                        .single())
                .isEqualTo(
                        "{\"JK\": \"TIDAK SESUAI\", \"KK\": \"SESUAI\", \"NIK\": \"SESUAI\", \"NAMA\": \"SESUAI (92)\"}");
    }

    @Test
    void notesAnotherFamilyCardWithoutRefusing() {
        assertThat(answerAbout(Someone.number(VILLAGE, 6).withKk("7301010505050001")))
                .isEqualTo(new Answer("PADAN", "KK"));
    }

    @Test
    void keepsOutWhoMovedAwayUntilTheNewPlaceProposesThem() {
        assertThat(answerAbout(Someone.number(VILLAGE, 31))).isEqualTo(new Answer("PINDAH", "PINDAH"));
        assertThat(answerAbout(Someone.number(VILLAGE, 31).withRegion("7302011001")))
                .isEqualTo(new Answer("PADAN", "PINDAH"));
    }

    @Test
    void saysWhoDied() {
        assertThat(answerAbout(Someone.number(VILLAGE, 30))).isEqualTo(new Answer("MENINGGAL", ""));
    }

    @Test
    void saysWhereTheRegisterHasANikTwice() {
        assertThat(answerAbout(Someone.number(VILLAGE, 33))).isEqualTo(new Answer("GANDA", ""));
    }

    @Test
    void saysWhoIsNotInTheRegister() {
        assertThat(answerAbout(Someone.number(VILLAGE, 500))).isEqualTo(new Answer("TIDAK_DITEMUKAN", ""));
    }

    @Test
    void hasNoAnswerWithoutANik() {
        assertThat(answerAbout(Someone.number(VILLAGE, 7).withNik(""))).isEqualTo(new Answer("BELUM_DIPADANKAN", ""));
    }

    @Test
    void hasNoAnswerWhereNoRegisterWasLoaded() {
        UUID list = arriving.list("7302", "KELURAHAN", List.of(Someone.number("7302011001", 0)));
        assertThat(answerOf(list)).isEqualTo(new Answer("BELUM_DIPADANKAN", ""));
    }

    @Test
    void passesTheKkOfTheRegisterOnOnlyForTheSamePerson() {
        UUID same = arriving.list(
                KAB, "WALIKOTA", List.of(Someone.number(VILLAGE, 8).withKk("")));
        UUID other = arriving.list(
                KAB, "WALIKOTA", List.of(Someone.number(VILLAGE, 9).withName("JOKO WIBOWO")));
        assertThat(knownKks(same)).isEqualTo(1);
        assertThat(knownKks(other)).isZero();
    }

    private long knownKks(UUID list) {
        return database.jdbc()
                .sql("SELECT count(register_kk_mac) FROM registry.claim WHERE list_id = :list")
                .param("list", list)
                .query(Long.class)
                .single();
    }

    @Test
    void asksAgainWhenANewerRegisterComesAndForgetsTheOlder() {
        UUID list = arriving.list(KAB, "GUBERNUR", List.of(Someone.number(VILLAGE, 600)));
        assertThat(answerOf(list).outcome()).isEqualTo("TIDAK_DITEMUKAN");

        arriving.register(KAB, DATED.plusDays(1), List.of(Someone.number(VILLAGE, 600)));

        assertThat(answerOf(list).outcome()).isEqualTo("PADAN");
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM dukcapil.resident WHERE kab = '7301'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
