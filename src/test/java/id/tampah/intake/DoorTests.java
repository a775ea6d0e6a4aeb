package id.tampah.intake;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.testing.Aid;
import id.tampah.testing.TampahTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TampahTest
@Import({Sending.class, Interrupting.class, Aid.class})
class DoorTests {

    private static final String PAMOYANAN = "3271011005";

    @Autowired
    private Sending sending;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JobDatabase database;

    @Autowired
    private Aid aid;

    @Test
    void takesACitizenAndACounterEntryAsOneListOfTheVillage() {
        assertThat(alone("3271014101910001", "SITI MANDIRI", "10.0.0.1"))
                .bodyText()
                .contains("Pendaftaran diterima");
        assertThat(alone("3271014101910001", "SITI MANDIRI", "10.0.0.1"))
                .as("twice is once, and tells nothing")
                .bodyText()
                .contains("Pendaftaran diterima");
        assertThat(counter("3271014101910002", "BUDI POSKO")).hasStatus(302);
        assertThat(page("/daftar/posko"))
                .contains("SITI MANDIRI", "BUDI POSKO", "327101**********")
                .doesNotContain("3271014101910001");
        assertThat(page("/")).contains("2 pendaftaran menunggu dikirim");
        String address = mvc.post()
                .uri("/daftar/posko/kirim")
                .param("village", PAMOYANAN)
                .param("source", "GUBERNUR")
                .with(acting(Role.OPERATOR_DESA, PAMOYANAN))
                .with(csrf())
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        ListDetail list = sending.settled(UUID.fromString(address.split("/")[2]), PAMOYANAN);
        assertThat(list.list().accepted()).isEqualTo(2);
        assertThat(list.list().region()).isEqualTo(PAMOYANAN);
        assertThat(page("/daftar/posko")).contains("Belum ada yang menunggu");
    }

    @Test
    void checksByTheRulesOfTheLists() {
        assertThat(alone("32710141019100", "DEDE", "10.0.0.2")).bodyText().contains("Anda mengetik 14.");
        assertThat(counter("3271014101910000", "DEDE")).bodyText().contains("tidak pernah 0000");
        assertThat(mvc.post()
                        .uri("/daftar/posko")
                        .param("nik", "32710141019100")
                        .with(acting(Role.OPERATOR_DESA, PAMOYANAN))
                        .with(csrf()))
                .as("everything that is wrong is told at once")
                .bodyText()
                .contains("Pilih desa atau kelurahan", "Anda mengetik 14.");
        assertThat(mvc.post().uri("/cek/daftar"))
                .bodyText()
                .contains("tidak ditemukan. Periksa ejaan", "NIK belum diisi", "Nama belum diisi");
        assertThat(mvc.post()
                        .uri("/daftar/posko")
                        .param("nik", "3271014101910003")
                        .param("noKk", "123")
                        .param("name", "DEDE")
                        .param("birthDate", "31/02/1990")
                        .param("region", PAMOYANAN)
                        .with(acting(Role.OPERATOR_DESA, PAMOYANAN))
                        .with(csrf()))
                .as("what a list lets pass with a warning, whoever types it can mend at once")
                .bodyText()
                .contains("Nomor KK harus 16 angka. Anda mengetik 3.", "tidak ada di kalender");
        assertThat(entries()).isZero();
    }

    @Test
    void proposesOneHouseholdForAPeriodByTheRulesOfTheLists() {
        String period = aid.period("BANTUAN_GUBERNUR", "3271").toString();
        assertThat(propose("32710141019100", "DEDE", period)).bodyText().contains("Anda mengetik 14.");
        assertThat(propose("3271014101930001", "DEDE", "")).bodyText().contains("Pilih periode bantuan.");
        assertThat(propose("3271014101930001", "DEDE", aid.period("PKH", "3271").toString()))
                .bodyText()
                .contains("Periode ini untuk program lain daripada Gubernur.");
        String address =
                propose("3271014101930001", "DEDE", period).getResponse().getRedirectedUrl();
        ListDetail list = sending.settled(UUID.fromString(address.split("/")[2]), PAMOYANAN);
        assertThat(list.list().accepted()).isOne();
        assertThat(list.list().region()).isEqualTo(PAMOYANAN);
        assertThat(list.periodId()).hasToString(period);
        assertThat(propose("3271014101930001", "DEDE", period)).hasRedirectedUrl(address);
    }

    private MvcTestResult propose(String nik, String name, String period) {
        return mvc.post()
                .uri("/daftar/usulan")
                .param("nik", nik)
                .param("name", name)
                .param("region", PAMOYANAN)
                .param("source", "GUBERNUR")
                .param("period", period)
                .with(acting(Role.DINSOS_KOTA, "3271"))
                .with(csrf())
                .exchange();
    }

    @Test
    void letsOneAddressRegisterTenADay() {
        for (int person = 1; person <= 10; person++) {
            assertThat(alone("32710141019200%02d".formatted(person), "WARGA", "10.0.0.3"))
                    .hasStatusOk();
        }
        assertThat(alone("3271014101920011", "WARGA", "10.0.0.3")).hasStatus(429);
        assertThat(alone("3271014101920011", "WARGA", "10.0.0.4")).hasStatusOk();
        database.jdbc().sql("DELETE FROM intake.entry").update();
    }

    private long entries() {
        return database.jdbc()
                .sql("SELECT count(*) FROM intake.entry WHERE list_id IS NULL")
                .query(Long.class)
                .single();
    }

    private MvcTestResult alone(String nik, String name, String address) {
        return mvc.post()
                .uri("/cek/daftar")
                .param("nik", nik)
                .param("name", name)
                .param("village", "Kel. Pamoyanan")
                .param("district", "Bogor Selatan")
                .param("regency", "Kota Bogor")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private MvcTestResult counter(String nik, String name) {
        return mvc.post()
                .uri("/daftar/posko")
                .param("nik", nik)
                .param("name", name)
                .param("region", PAMOYANAN)
                .with(acting(Role.OPERATOR_DESA, PAMOYANAN))
                .with(csrf())
                .exchange();
    }

    private String page(String address) {
        MvcTestResult result = mvc.get()
                .uri(address)
                .with(acting(Role.OPERATOR_DESA, PAMOYANAN))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
