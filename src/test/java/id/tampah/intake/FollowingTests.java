package id.tampah.intake;

import static id.tampah.testing.Acting.acting;
import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.TampahTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TampahTest
@Import({Sending.class, Interrupting.class})
class FollowingTests {

    private static final String PURWAKARTA = "3214";
    private static final String HEAD = "NIK,NO KK,NAMA,ALAMAT\n";
    private static final String BORN = "NIK,NO KK,NAMA,ALAMAT,TANGGAL LAHIR\n";
    private static final String SITI = "3214014101900001,3214010101200001,SITI,Jl. Satu\n";
    private static final String BUDI = "3214010101900002,3214010101200002,BUDI,Jl. Dua\n";
    private static final String SHORT = "32140101019000,3214010101200003,DEDE,Jl. Tiga\n";
    private static final String WHOLE = "3214010101900003,3214010101200003,DEDE,Jl. Tiga\n";

    @Autowired
    private Sending sending;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private ListChanges changes;

    @Autowired
    private JobDatabase database;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void replacesOnlyWhatWasWrong() {
        UUID first = sending.sent(HEAD + SITI + BUDI + SHORT, "GUBERNUR", PURWAKARTA)
                .list()
                .id();
        List<Long> before = claims(first);
        ListDetail second = follow(first, HEAD + SITI + BUDI + WHOLE);
        assertThat(second.list().rowsRead()).isEqualTo(3);
        assertThat(second.list().accepted()).isEqualTo(3);
        assertThat(second.list().rejected()).isZero();
        assertThat(second.carried()).isEqualTo(2);
        assertThat(claims(first)).as("accepted rows stay the same claims").isEqualTo(before);
        assertThat(claims(second.list().id())).hasSize(1);
        assertThat(page("/daftar/" + second.list().id() + "/diterima")).contains("SITI", "BUDI", "DEDE");
        assertThat(page("/daftar/" + first)).contains("Berkas ini sudah diperbaiki");
        assertThatThrownBy(() -> as(Role.DINSOS_KOTA, PURWAKARTA, () -> withdrawals.withdraw(first)))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> follow(first, HEAD + SITI)).isInstanceOf(RuleViolationException.class);
        assertThat(as(
                        Role.DINSOS_KOTA,
                        PURWAKARTA,
                        () -> withdrawals.withdraw(second.list().id())))
                .isEqualTo(1);
        assertThat(as(Role.DINSOS_KOTA, PURWAKARTA, () -> withdrawals.withdraw(first)))
                .isEqualTo(2);
    }

    @Test
    void followsNobodyUpWhomTheCorrectedFileBringsWithANik() {
        String without = ",3214010101200031,LILIS,Jl. Satu\n,3214010101200032,NENENG,Jl. Dua\n";
        UUID first = sending.sent(HEAD + without, "GUBERNUR", PURWAKARTA).list().id();
        assertThat(openWithoutNik(first)).containsExactly("LILIS", "NENENG");
        follow(first, HEAD + "3214014101900031" + without);
        assertThat(openWithoutNik(first)).containsExactly("NENENG");
    }

    private List<String> openWithoutNik(UUID list) {
        return database.jdbc()
                .sql("SELECT name FROM dukcapil.without_nik WHERE list_id = :list AND state = 'OPEN' ORDER BY name")
                .param("list", list)
                .query(String.class)
                .list();
    }

    @Test
    void showsRowsGainedLostAndChanged() {
        String other = "3214014101900011,3214010101200011,EUIS,Jl. Satu\n";
        String gone = "3214010101900012,3214010101200012,ASEP,Jl. Dua\n";
        String fresh = "3214010101900013,3214010101200013,UJANG,Jl. Tiga\n";
        UUID first =
                sending.sent(HEAD + other + gone, "GUBERNUR", PURWAKARTA).list().id();
        UUID second = follow(first, HEAD + other.replace("Jl. Satu", "Jl. Lima") + fresh)
                .list()
                .id();
        assertThat(as(Role.DINSOS_KOTA, PURWAKARTA, () -> changes.counts(second)))
                .isEqualTo(Map.of(RowChange.Kind.GAINED, 1L, RowChange.Kind.LOST, 1L, RowChange.Kind.CHANGED, 1L));
        assertThat(page("/daftar/" + second + "/perubahan"))
                .contains("EUIS", "Alamat: Jl. Satu → Jl. Lima", "ASEP", "UJANG");
        assertThat(page("/daftar/" + second + "/perubahan?jenis=LOST"))
                .contains("ASEP")
                .doesNotContain("UJANG");
        assertThat(page("/daftar/" + second + "/perubahan/unduh.csv")).contains("Berubah,2,321401**********,EUIS");
    }

    @Test
    void keepsTwoPeopleOfOneNikApart() {
        String eko = "3214010101900041,3214010101200041,EKO,Jl. Satu\n";
        String beti = "3214010101900041,3214010101200042,BETI,Jl. Dua\n";
        UUID first =
                sending.sent(HEAD + eko + beti, "GUBERNUR", PURWAKARTA).list().id();
        UUID second = follow(first, HEAD + eko.replace("900041", "900043") + beti)
                .list()
                .id();
        List<RowChange> told = as(Role.DINSOS_KOTA, PURWAKARTA, () -> changes.all(second));
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(RowChange.Kind.CHANGED);
            assertThat(change.name()).isEqualTo("EKO");
            assertThat(change.differences()).containsExactly(new RowChange.Difference("NIK", "", ""));
        });
    }

    @Test
    void takesNobodyForANamesakeWhereTwoCouldBeMeant() {
        String one = "3214010101900051,,EKO,Jl. Satu\n";
        String two = "3214010101900052,,EKO,Jl. Dua\n";
        UUID first = sending.sent(BORN + born(one) + born(two), "GUBERNUR", PURWAKARTA)
                .list()
                .id();
        UUID second = follow(
                        first, BORN + born(two.replace("900052", "900053")) + born(one.replace("900051", "900054")))
                .list()
                .id();
        assertThat(as(Role.DINSOS_KOTA, PURWAKARTA, () -> changes.counts(second)))
                .isEqualTo(Map.of(RowChange.Kind.GAINED, 2L, RowChange.Kind.LOST, 2L));
    }

    private static String born(String row) {
        return row.replace("\n", ",01/01/1990\n");
    }

    @Test
    void takesTheCorrectedFileOrItsRowsByApi() {
        String good = "3214014101900021,3214010101200021,EUIS,Jl. Satu\n";
        String wrong = "321401410190002,3214010101200022,ASEP,Jl. Dua\n";
        UUID first =
                sending.sent(HEAD + good + wrong, "GUBERNUR", PURWAKARTA).list().id();
        UUID second = idOf(mvc.post()
                .uri("/api/v1/lists/{id}/corrections", first)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        [{"NIK": "3214014101900021", "NO KK": "3214010101200021", "NAMA": "EUIS", "ALAMAT": "Jl. Satu"},
                         {"NIK": "3214014101900022", "NAMA": "ASEP", "NO KK": null},
                         {"NIK": "321401410190", "NAMA": "UJANG"}]
                        """)
                .with(acting(Role.DINSOS_KOTA, PURWAKARTA))
                .exchange());
        ListDetail rows = sending.settled(second, PURWAKARTA);
        assertThat(rows.list().follows()).isEqualTo(first);
        assertThat(rows.list().accepted()).isEqualTo(2);
        assertThat(rows.list().rejected()).isOne();
        assertThat(claims(second)).hasSize(1);
        UUID third = idOf(mvc.post()
                .uri("/api/v1/lists/{id}/corrections", second)
                .multipart()
                .file(new MockMultipartFile(
                        "file", "lagi.csv", "text/csv", (HEAD + good).getBytes(StandardCharsets.UTF_8)))
                .with(acting(Role.DINSOS_KOTA, PURWAKARTA))
                .exchange());
        assertThat(sending.settled(third, PURWAKARTA).carried()).isOne();
        assertThat(claims(third)).isEmpty();
    }

    private static UUID idOf(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.ACCEPTED);
        String location = answer.getResponse().getHeader("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    @Test
    void refusesACorrectionWithoutRows() {
        UUID first = sending.sent(HEAD + "3214014101900031,,EUIS,\n", "GUBERNUR", PURWAKARTA)
                .list()
                .id();
        assertThat(mvc.post()
                        .uri("/api/v1/lists/{id}/corrections", first)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[{}]")
                        .with(acting(Role.DINSOS_KOTA, PURWAKARTA)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Perbaikan tidak memuat satu baris pun");
    }

    private ListDetail follow(UUID followed, String csv) {
        return sending.follow(followed, csv, "GUBERNUR", PURWAKARTA);
    }

    private List<Long> claims(UUID list) {
        return database.jdbc()
                .sql("SELECT id FROM registry.claim WHERE list_id = :list AND state <> 'WITHDRAWN' ORDER BY id")
                .param("list", list)
                .query(Long.class)
                .list();
    }

    private String page(String address) {
        var result = mvc.get()
                .uri(address)
                .with(acting(Role.DINSOS_KOTA, PURWAKARTA))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
