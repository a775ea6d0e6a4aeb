package id.tampah.region;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.shared.RegionCode;
import id.tampah.testing.TampahTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Works with district 92.12 of Papua Barat, which no other test uses. */
@TampahTest
class RegionPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Regions regions;

    @Test
    void offersRegionsWhileSomebodyTypes() {
        assertThat(get("/wilayah/pilih?q=pamoy&dalam=3271", Role.OPERATOR_DESA))
                .bodyText()
                .contains("data-code=\"3271011005\"", "Kelurahan Pamoyanan", "Bogor Selatan, Kota Bogor")
                .doesNotContain("<html");
        assertThat(get("/wilayah/pilih?dalam=3271", Role.OPERATOR_DESA))
                .bodyText()
                .contains("Kecamatan Bogor Tengah");
    }

    @Test
    void saysWhenNoRegionFits() {
        assertThat(get("/wilayah/pilih?q=antahberantah", Role.DINSOS_KOTA))
                .bodyText()
                .contains("Tidak ada wilayah");
    }

    @Test
    void showsTheEditionAndFindsAreas() {
        assertThat(get("/pengaturan/wilayah?q=32.71.01", Role.ADMIN))
                .hasStatusOk()
                .bodyText()
                .contains("75.26", "Kecamatan Bogor Selatan", "Pulau Lombok");
        assertThat(get("/pengaturan/wilayah", Role.DINSOS_KOTA)).hasStatus(403);
    }

    @Test
    void previewsANewerEditionAndLoadsIt() {
        Region village = regions.tree().villages(new RegionCode("9212")).getFirst();
        String preview = upload("/pengaturan/wilayah/edisi", edition(village, "Kampung Uji"), "uji-1");
        assertThat(get(preview, Role.ADMIN)).bodyText().contains("Kampung Uji", "99.01", "92.12");

        assertThat(mvc.post().uri(preview).with(acting(Role.ADMIN, "")).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(regions.get(village.code()).name()).isEqualTo("Kampung Uji");
        assertThat(regions.find(new RegionCode("9901"))).isPresent();
    }

    @Test
    void refusesAFileThatWasCutOff() {
        assertThat(send("/pengaturan/wilayah/edisi", "kode,nama\n32.71,Kota Bogor\n", "uji-2"))
                .hasStatus(422);
        assertThat(send("/pengaturan/wilayah/edisi", "kode,nama\nxx,Kota Bogor\n", "uji-3"))
                .hasStatus(422);
        assertThat(send("/pengaturan/wilayah/edisi", "", "uji-4")).hasStatus(422);
    }

    @Test
    void keepsTheHistoryOfCodes() {
        String preview =
                upload("/pengaturan/wilayah/riwayat", "kode_lama;kode_baru;berlaku\n91.01;93.01;30-06-2022\n", "");
        assertThat(mvc.post().uri(preview).with(acting(Role.ADMIN, "")).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(regions.successors(new RegionCode("9101"))).containsExactly(new RegionCode("9301"));
    }

    /** The edition in force with one village renamed, and a province and a regency more. */
    private String edition(Region renamed, String name) {
        Stream<String> known = regions.tree().all().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .map(region -> region.code() + ",\"" + (region.equals(renamed) ? name : quoted(region)) + "\"");
        return Stream.of(List.of("kode,nama").stream(), known, Stream.of("99,Uji", "99.01,Kabupaten Uji"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(Region region) {
        return region.name().replace("\"", "\"\"");
    }

    private String upload(String path, String csv, String edition) {
        String preview = send(path, csv, edition).getResponse().getRedirectedUrl();
        assertThat(preview).startsWith("/pengaturan/wilayah/pratinjau/");
        return preview;
    }

    private MvcTestResult send(String path, String csv, String edition) {
        MockMultipartFile file =
                new MockMultipartFile("berkas", "a.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .uri(path)
                .multipart()
                .file(file)
                .param("edisi", edition)
                .with(acting(Role.ADMIN, ""))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, Role role) {
        return mvc.get()
                .uri(path)
                .with(acting(role, role == Role.ADMIN ? "" : "3271"))
                .exchange();
    }
}
