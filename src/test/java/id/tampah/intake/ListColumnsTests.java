package id.tampah.intake;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.testing.TampahTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TampahTest
@Import({Sending.class, Interrupting.class})
class ListColumnsTests {

    private static final String SUBANG = "3213";
    private static final String STRANGE = """
            LAPORAN BULAN INI;;
            ORANG;IDENTITAS;TINGGAL DI
            SITI %1$s;3213014101900001;Jl. Satu
            BUDI %1$s;3213010101900002;Jl. Dua
            """;

    @Autowired
    private Sending sending;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void asksForStrangeColumnsAndRemembersTheAnswer() {
        String address = upload(STRANGE.formatted("SATU"), false);
        assertThat(address).endsWith("/kolom");
        assertThat(page(address)).contains("321301**********", "SITI SATU").doesNotContain("3213014101900001");
        assertThat(page(address + "?judul1=2")).contains("TINGGAL DI");
        assertThat(tell(address, "NAME", "NIK", "ADDRESS")).hasRedirectedUrl(address.replace("/kolom", ""));
        ListDetail list = sending.settled(id(address), SUBANG);
        assertThat(list.list().accepted()).isEqualTo(2);
        assertThat(list.sheets().getFirst().fields()).containsExactly("NAME", "NIK", "ADDRESS");

        String next = upload(STRANGE.formatted("DUA").replace("BULAN INI", "BULAN DEPAN"), false);
        assertThat(next).as("the same headings are known now").doesNotContain("/kolom");
        assertThat(sending.settled(id(next), SUBANG).list().accepted()).isEqualTo(2);
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasChosen() {
        String address = upload(STRANGE.formatted("TIGA").replace("ORANG", "WARGA KITA"), false);
        MvcTestResult result = tell(address, "NAME", "", "ADDRESS");
        assertThat(result).hasStatusOk();
        assertThat(result)
                .bodyText()
                .contains("Kolom NIK tidak ditemukan")
                .containsPattern("value=\"ADDRESS\" selected");
        assertThat(tell(address, "NIK", "NIK", "")).bodyText().contains("Satu arti hanya boleh untuk satu kolom");
        assertThat(post(address + "/buang")).hasRedirectedUrl("/daftar");
        assertThat(mvc.get().uri("/daftar/" + id(address)).with(acting(Role.DINSOS_KOTA, SUBANG)))
                .hasStatus(404);
    }

    @Test
    void showsTheColumnsOfAPlainListWhenAsked() {
        String csv = "NIK;NAMA\n3213014101900005;EUIS\n";
        String address = upload(csv, true);
        assertThat(page(address)).contains("Semua kolom yang diperlukan dikenali");
        assertThat(upload(csv, true)).as("the same file waits once").isEqualTo(address);
        assertThat(tell(address, "NIK", "NAME")).hasStatus(302);
        assertThat(sending.settled(id(address), SUBANG).list().accepted()).isOne();
        assertThat(tell(address, "NIK", "NAME")).as("it was read already").hasStatus(422);
    }

    @Test
    void masksADamagedNumber() {
        String damaged = "NIK;NAMA\n3213O14101900006;TITI\n3213O14101900007, lama;TUTI\n";
        assertThat(page(upload(damaged, true))).contains("TITI").doesNotContain("3213O14101900006");
    }

    private String upload(String csv, boolean look) {
        MockMultipartFile file =
                new MockMultipartFile("file", "laporan.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        MvcTestResult result = mvc.post()
                .uri("/daftar/unggah")
                .multipart()
                .file(file)
                .param("source", "GUBERNUR")
                .param("region", SUBANG)
                .param(look ? "look" : "other", "1")
                .with(acting(Role.DINSOS_KOTA, SUBANG))
                .with(csrf())
                .exchange();
        return result.getResponse().getRedirectedUrl();
    }

    private MvcTestResult tell(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .param("sheets[0].number", "1")
                .param("sheets[0].header", fields.length == 3 ? "2" : "1");
        for (int column = 0; column < fields.length; column++) {
            request = request.param("sheets[0].fields[" + column + "]", fields[column]);
        }
        return request.with(acting(Role.DINSOS_KOTA, SUBANG)).with(csrf()).exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post()
                .uri(address)
                .with(acting(Role.DINSOS_KOTA, SUBANG))
                .with(csrf())
                .exchange();
    }

    private String page(String address) {
        MvcTestResult result =
                mvc.get().uri(address).with(acting(Role.DINSOS_KOTA, SUBANG)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static UUID id(String address) {
        return UUID.fromString(address.split("/")[2]);
    }
}
