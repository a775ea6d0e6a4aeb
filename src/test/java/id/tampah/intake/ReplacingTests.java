package id.tampah.intake;

import static id.tampah.testing.Acting.acting;
import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.dedup.CaseOutcome;
import id.tampah.dedup.deciding.Decision;
import id.tampah.dedup.deciding.DecisionReason;
import id.tampah.dedup.deciding.Decisions;
import id.tampah.job.JobDatabase;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A changed row of a corrected file takes the place of what was accepted, unless somebody decided on that. */
@TampahTest
@Import(Sending.class)
class ReplacingTests {

    private static final String GARUT = "3205";
    private static final String HEAD = "NIK,NO KK,NAMA,ALAMAT,TANGGAL LAHIR\n";

    @Autowired
    private Sending sending;

    @Autowired
    private Acting acting;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Decisions decisions;

    @Autowired
    private JobDatabase database;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void takesTheCorrectedRowForTheAcceptedOne() {
        String siti = "3205014101900001,3205010101200001,SITI,Jl. Satu,02/02/1992\n";
        String budi = "3205010101900002,3205010101200002,BUDI,Jl. Dua,01/01/1990\n";
        UUID first = sent(siti + budi);
        UUID second = follow(first, siti.replace("02/02/1992", "01/01/1990") + budi);
        assertThat(claims(first)).containsExactly("SITI 1992-02-02 WITHDRAWN REPLACED", "BUDI 1990-01-01 RESOLVED");
        assertThat(claims(second)).containsExactly("SITI 1990-01-01 RESOLVED");
        assertThat(person("SITI")).isEqualTo("1990-01-01");
        assertThat(page("/daftar/" + second)).contains("1 baris berubah menggantikan");
        assertThat(page("/daftar/" + first + "/diterima")).contains("Diganti berkas perbaikan");
        assertThat(page("/daftar/" + second + "/perubahan"))
                .contains("Tanggal lahir: 02/02/1992 → 01/01/1990", "Diganti");
    }

    @Test
    void bringsBackWhatAWithdrawnCorrectionHadReplaced() {
        String siti = "3205014101900011,3205010101200011,SITI,Jl. Satu,01/01/1990\n";
        String budi = "3205010101900012,3205010101200012,BUDI,Jl. Dua,01/01/1990\n";
        UUID first = sent(siti + budi);
        UUID second = follow(first, siti + budi.replace("Jl. Dua", "Jl. Lima"));
        assertThat(page("/daftar/" + second))
                .contains(
                        "1 baris yang hanya ada di berkas ini",
                        "1 baris lain tetap dihitung",
                        "1 baris yang digantinya");
        as(Role.DINSOS_KOTA, GARUT, () -> withdrawals.withdraw(second));
        acting.untilDone(Lists.subject(first));
        acting.untilDone(Lists.subject(second));
        assertThat(claims(first)).containsExactly("SITI 1990-01-01 RESOLVED", "BUDI 1990-01-01 RESOLVED");
        assertThat(claims(second)).containsExactly("BUDI 1990-01-01 WITHDRAWN LIST_WITHDRAWN");
        assertThat(page("/daftar/" + second))
                .contains("1 baris tetap dihitung", "href=\"/daftar/" + first)
                .doesNotContain("Tidak satu pun");
        as(Role.DINSOS_KOTA, GARUT, () -> withdrawals.withdraw(first));
        assertThat(page("/daftar/" + second)).contains("Tidak satu pun");
    }

    @Test
    void freesWhoStoodInACaseWithTheReplacedRow() {
        String eko = "3205010101900041,3205010101200041,EKO,Jl. Satu,01/01/1990\n";
        String beti = "3205010101900041,3205010101200042,BETI,Jl. Dua,01/01/1990\n";
        UUID first = sent(eko + beti);
        assertThat(claims(first)).containsExactly("EKO 1990-01-01 HELD", "BETI 1990-01-01 HELD");
        UUID second = follow(first, eko.replace("900041", "900043") + beti);
        assertThat(claims(first)).containsExactly("EKO 1990-01-01 WITHDRAWN REPLACED", "BETI 1990-01-01 RESOLVED");
        assertThat(claims(second)).containsExactly("EKO 1990-01-01 RESOLVED");
        assertThat(database.jdbc()
                        .sql("SELECT reason FROM dedup.duplicate_case WHERE list_id = :list")
                        .param("list", first)
                        .query(String.class)
                        .list())
                .containsExactly("REPLACED");
    }

    @Test
    void leavesTheRowOfADecidedCase() {
        String eko = "3205010101900061,3205010101200061,EKO,Jl. Satu,01/01/1990\n";
        String beti = "3205010101900061,3205010101200062,BETI,Jl. Dua,01/01/1990\n";
        UUID first = sent(eko + beti);
        Decision decision = database.jdbc()
                .sql("SELECT id, version FROM dedup.duplicate_case WHERE list_id = :list")
                .param("list", first)
                .query((row, at) -> new Decision(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        CaseOutcome.DIFFERENT_PEOPLE,
                        null,
                        DecisionReason.WRONG_NUMBER,
                        ""))
                .single();
        as(Role.DINSOS_KOTA, GARUT, () -> decisions.decide(decision));
        UUID second = follow(first, eko.replace("900061", "900063") + beti);
        assertThat(claims(first)).containsExactly("EKO 1990-01-01 RESOLVED", "BETI 1990-01-01 RESOLVED");
        assertThat(claims(second)).isEmpty();
        assertThat(page("/daftar/" + second)).contains("1 baris berubah tidak diganti karena sudah ada keputusan");
        assertThat(page("/daftar/" + second + "/perubahan")).contains("Tidak diganti");
    }

    @Test
    void leavesTheRowThatHoldsAPlace() {
        String siti = "3205014101900071,3205010101200071,SITI,Jl. Satu,01/01/1990\n";
        UUID first = sent(siti);
        UUID place = UUID.randomUUID();
        database.jdbc().sql("""
                INSERT INTO targeting.candidate (kab, id, period_id, region, household_id, claim_id, state, rule, held,
                                                 awarded, received_at, line, build_id)
                SELECT kab, nextval('targeting.candidate_id'), :place, region, household_id, id, 'IN', 'GABUNG', false, true,
                       received_at, line, :place
                FROM registry.claim WHERE list_id = :list
                """).param("place", place).param("list", first).update();
        UUID second = follow(first, siti.replace("Jl. Satu", "Jl. Lima"));
        assertThat(claims(first)).containsExactly("SITI 1990-01-01 RESOLVED");
        assertThat(claims(second)).isEmpty();
        database.jdbc()
                .sql("DELETE FROM targeting.candidate WHERE period_id = :place")
                .param("place", place)
                .update();
    }

    @Test
    void marksListsThatFollowEachOther() {
        String siti = "3205014101900081,3205010101200081,SITI,Jl. Satu,01/01/1990\n";
        UUID first = sent(siti);
        UUID second = follow(first, siti + "3205010101900082,3205010101200082,BUDI,Jl. Dua,01/01/1990\n");
        assertThat(page("/daftar"))
                .containsSubsequence(
                        "href=\"/daftar/" + second, "perbaikan dari", "href=\"/daftar/" + first, "diganti berkas");
    }

    private UUID sent(String rows) {
        return sending.sent(HEAD + rows, "GUBERNUR", GARUT).list().id();
    }

    private UUID follow(UUID followed, String rows) {
        return sending.follow(followed, HEAD + rows, "GUBERNUR", GARUT).list().id();
    }

    private List<String> claims(UUID list) {
        return database.jdbc().sql("""
                SELECT concat_ws(' ', name, birth_date, state, reason) FROM registry.claim WHERE list_id = :list ORDER BY line
                """).param("list", list).query(String.class).list();
    }

    private String person(String name) {
        return database.jdbc()
                .sql("SELECT min(birth_date)::text FROM registry.person WHERE kab = :kab AND name = :name")
                .param("kab", GARUT)
                .param("name", name)
                .query(String.class)
                .single();
    }

    private String page(String address) {
        var result =
                mvc.get().uri(address).with(acting(Role.DINSOS_KOTA, GARUT)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
