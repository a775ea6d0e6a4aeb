package id.tampah.intake;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.testing.TampahTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TampahTest
@Import({Sending.class, Interrupting.class})
class ListPagesTests {

    private static final String KUNINGAN = "3208";

    private static final String LIST = """
            NIK,NO KK,NAMA,JK
            3208014101900001,3208010101200001,SITI %1$s,P
            3208010101900002,3208010101200002,BUDI %1$s,P
            ,3208010101200003,IIS %1$s,P
            12,3208010101200004,DEDE %1$s,P
            """;

    @Autowired
    private Sending sending;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void showsWhereEveryRowWent() {
        UUID id = sending.sent(LIST.formatted("SATU"), "GUBERNUR", KUNINGAN)
                .list()
                .id();
        assertThat(page("/daftar/" + id))
                .contains("= diterima", "NIK bukan 16 angka", "NIK kosong", "Bebas ganda")
                .contains("0 padan, 2 belum.");
        assertThat(page("/daftar/" + id + "/temuan"))
                .contains("A5", "DEDE SATU", "NIK harus 16 angka. Anda mengetik 2.");
        assertThat(page("/daftar/" + id + "/temuan?status=held"))
                .contains("IIS SATU")
                .doesNotContain("DEDE SATU");
        assertThat(page("/daftar/" + id + "/temuan?alasan=SEX_DIFFERS"))
                .contains("BUDI SATU")
                .doesNotContain("IIS SATU");
        assertThat(page("/daftar/" + id + "/diterima"))
                .contains("SITI SATU", "320801**********", "1 peringatan")
                .doesNotContain("3208014101900001");
        assertThat(page("/daftar/" + id + "/riwayat")).contains("Membaca daftar", "dinsos_kota.3208");
        assertThat(page("/proses")).containsPattern("Membersihkan data ganda</a> <span class=\"soft\">daftar.csv");
        assertThat(page("/daftar?status=PERLU")).contains(id.toString());
        assertThat(page("/daftar?sumber=PKH")).doesNotContain(id.toString());
    }

    private String page(String address) {
        MvcTestResult result =
                mvc.get().uri(address).with(acting(Role.DINSOS_KOTA, KUNINGAN)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatIsMissingOnTheFormAndKeepsWhatWasChosen() {
        MvcTestResult result = send(new MockMultipartFile("file", new byte[0]), "GUBERNUR", "");
        assertThat(result).hasStatusOk();
        assertThat(result)
                .bodyText()
                .contains("Pilih berkas yang akan diunggah.", "Pilih wilayah dari pilihan yang muncul.")
                .containsPattern("value=\"GUBERNUR\"[^>]*selected");
    }

    @Test
    void leadsToTheListAfterTheUpload() {
        byte[] file = LIST.formatted("DUA").getBytes();
        MvcTestResult first = send(new MockMultipartFile("file", "dua.csv", "text/csv", file), "GUBERNUR", KUNINGAN);
        assertThat(first).hasStatus(HttpStatus.FOUND);
        String address = first.getResponse().getRedirectedUrl();
        assertThat(send(new MockMultipartFile("file", "lain.csv", "text/csv", file), "GUBERNUR", KUNINGAN))
                .hasRedirectedUrl(address);
        UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        sending.settled(id, KUNINGAN);
        assertThat(mvc.post()
                        .uri(address + "/tarik")
                        .with(acting(Role.DINSOS_KOTA, KUNINGAN))
                        .with(csrf()))
                .hasRedirectedUrl(address);
        assertThat(page(address)).contains("Daftar ini ditarik oleh dinsos_kota.3208");
    }

    private MvcTestResult send(MockMultipartFile file, String source, String region) {
        return mvc.post()
                .uri("/daftar/unggah")
                .multipart()
                .file(file)
                .param("source", source)
                .param("region", region)
                .with(acting(Role.DINSOS_KOTA, KUNINGAN))
                .with(csrf())
                .exchange();
    }

    @Test
    void offersTemplatesThatCanBeSentBackAsTheyAre() {
        byte[] template = mvc.get()
                .uri("/daftar/templat/GUBERNUR.xlsx")
                .with(acting(Role.DINSOS_KOTA, KUNINGAN))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        UUID id = sending.send("templat.xlsx", template, "GUBERNUR", KUNINGAN).id();
        assertThat(sending.settled(id, KUNINGAN).refusal())
                .as("only the example row")
                .isEqualTo("intake.refused.noRows");
    }

    @Test
    void offersNoUploadToThoseWhoOnlyRead() {
        assertThat(mvc.get().uri("/daftar").with(acting(Role.AUDITOR, KUNINGAN)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/daftar/unggah");
    }
}
