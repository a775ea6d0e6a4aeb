package id.tampah.allocation;

import static id.tampah.testing.Acting.acting;
import static id.tampah.testing.Families.Told.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.testing.Families;
import id.tampah.testing.TampahTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Kabupaten Muna (7403), from the recipe to the printed attachment, through the pages. */
@TampahTest
class AllocationPagesTests {

    private static final String REGION = "7403";
    private static final String VILLAGE = "7403101001";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Families families;

    private UUID period;
    private Office office;

    @BeforeEach
    void open() {
        period = families.period("BANTUAN_WALIKOTA", REGION, 4);
        office = Office.of(beans, Role.DINSOS_KOTA, REGION, period);
        families.tell(by("WALIKOTA", period, period.toString(), VILLAGE, 1, 60).desil(2));
        families.tell(by("WALIKOTA", period, period.toString(), VILLAGE, 61, 63).desil(8));
        families.tell(by("WALIKOTA", period, period.toString(), VILLAGE, 64, 65).state("HELD"));
    }

    @Test
    void showsTheOfficeWhatIsAwardedOfItsQuota() {
        UUID other = families.period("BANTUAN_WALIKOTA", "7405", null);
        families.tell(by("WALIKOTA", other, other.toString(), "7405011001", 1, 60));
        Office mine = Office.of(beans, Role.DINSOS_KOTA, "7405", other);
        mine.build("WALIKOTA");
        mine.setQuota(1_070);
        mine.run();
        assertThat(home(Role.DINSOS_KOTA))
                .containsPattern("BANTUAN_WALIKOTA: mendapat kuota<.*\\s+<.*>60<.*\\s+<.*dari 1\\.070 tempat");
        assertThat(home(Role.OPERATOR_DESA)).doesNotContain("mendapat kuota");
    }

    private String home(Role role) {
        return body(mvc.get().uri("/").with(acting(role, "7405")).exchange());
    }

    @Test
    void leadsFromTheRecipeToTheDecree() {
        assertThat(page(Role.DINSOS_KOTA, "/sasaran")).contains("Periode uji");
        assertThat(page(Role.DINSOS_KOTA, "/sasaran/" + period)).contains("WALIKOTA", "Bangun sasaran");
        assertThat(post(Role.DINSOS_KOTA, "/sasaran/" + period + "/coba", "operation", "GABUNG", "operand", "WALIKOTA"))
                .contains("62 calon (2 di antaranya ditahan)");
        office.build("WALIKOTA");
        assertThat(page(Role.DINSOS_KOTA, "/sasaran/" + period)).contains("Desil di atas batas 4");
        assertThat(page(Role.KECAMATAN, "/sasaran/" + period + "/calon?aturan=OUT"))
                .contains("KELUARGA 61");
        office.setQuota(50);
        assertThat(page(Role.DINSOS_KOTA, "/kuota?periode=" + period + "&ubah=true&saran=true"))
                .contains("Simpan pembagian", "Diisi sebanding");
        UUID run = office.run();
        assertThat(page(Role.PIMPINAN, "/penetapan")).contains("Menunggu tanda tangan");
        assertThat(page(Role.PIMPINAN, "/penetapan/hasil/" + run)).contains("Tandatangani");
        assertThat(page(Role.DINSOS_KOTA, "/penetapan/hasil/" + run + "?bagian=dapat"))
                .contains("Lepas tempat");
        assertThat(page(Role.OPERATOR_DESA, "/penetapan/hasil/" + run + "?bagian=antre"))
                .contains("Kuota penuh", "Masih dalam kasus data ganda")
                .doesNotContain("3271010101900001");
        UUID decree = office.sign(run, "027/" + period);
        assertThat(page(Role.DINSOS_KOTA, "/penetapan/" + decree)).contains("027/" + period, "Periksa keutuhan");
        assertThat(page(Role.DINSOS_KOTA, "/penetapan/" + decree + "/lampiran"))
                .contains("Bupati Muna", "KELUARGA 50")
                .doesNotContain("3271010101900001");
        assertThat(page(Role.AUDITOR, "/penetapan/" + decree + "/daftar.csv"))
                .contains("KELUARGA 1,")
                .doesNotContain("3271010101900001")
                .hasLineCount(51);
        assertThat(page(Role.DINSOS_KOTA, "/kuota/cetak?periode=" + period)).contains("Pembagian kuota");
    }

    @Test
    void saysWhatIsLeftAndKeepsWhatWasTyped() {
        QuotaNode root = office.setQuota(120);
        MvcTestResult answer = mvc.post()
                .uri("/kuota/bagi")
                .with(acting(Role.DINSOS_KOTA, REGION))
                .with(csrf())
                .param("periode", period.toString())
                .param("wilayah", REGION)
                .param("parent", root.id().toString())
                .param("version", Long.toString(root.version()))
                .param("region", "740310", "740311")
                .param("places", "100", "30")
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(java.util.Map.copyOf(answer.getMvcResult().getFlashMap()))
                .containsEntry("problem", "allocation.quota.left")
                .containsEntry("typed", java.util.Map.of("740310", "100", "740311", "30"));
    }

    @Test
    void asksForTheNumberOfTheDecree() {
        office.build("WALIKOTA");
        office.setQuota(5);
        UUID run = office.run();
        assertThat(post(Role.PIMPINAN, "/penetapan/hasil/" + run + "/tanda-tangan", "skNumber", "", "skDate", ""))
                .contains("Isi nomor keputusan.", "Isi tanggal keputusan.");
        String tomorrow = LocalDate.now(Office.WITA).plusDays(1).toString();
        assertThat(post(
                        Role.PIMPINAN,
                        "/penetapan/hasil/" + run + "/tanda-tangan",
                        "skNumber",
                        "027/NOMOR",
                        "skDate",
                        tomorrow))
                .contains("belum tiba", "value=\"027/NOMOR\"");
        assertThat(post(Role.PIMPINAN, "/penetapan/hasil/" + run + "/cari", "q", "keluarga"))
                .contains("KELUARGA 3<");
        assertThat(post(Role.PIMPINAN, "/penetapan/hasil/" + run + "/cari", "q", "siapa pun"))
                .doesNotContain("KELUARGA 3<");
        assertThat(mvc.post()
                        .uri("/penetapan/hasil/" + run + "/kembalikan")
                        .with(acting(Role.PIMPINAN, REGION))
                        .with(csrf())
                        .param("note", "Kuota Tongkuno terlalu kecil"))
                .hasStatus3xxRedirection();
        assertThat(page(Role.DINSOS_KOTA, "/penetapan/hasil/" + run)).contains("Kuota Tongkuno terlalu kecil");
        assertThat(page(Role.DINSOS_KOTA, "/")).contains("1 hasil pembagian dikembalikan");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DINSOS_PROVINSI", "DINSOS_KOTA", "PIMPINAN", "KECAMATAN", "OPERATOR_DESA", "AUDITOR"})
    void opensEmptyForEveryRoleThatMaySee(Role role) {
        for (String path : new String[] {"/sasaran", "/kuota", "/penetapan"}) {
            assertThat(mvc.get().uri(path).with(acting(role, "7499")))
                    .as("%s %s", role, path)
                    .hasStatusOk();
        }
    }

    private String page(Role role, String path) {
        String region = role == Role.OPERATOR_DESA ? VILLAGE : REGION;
        MvcTestResult answer = mvc.get().uri(path).with(acting(role, region)).exchange();
        assertThat(answer).as("%s %s", role, path).hasStatusOk();
        return body(answer);
    }

    private String post(Role role, String path, String... parameters) {
        var request = mvc.post().uri(path).with(acting(role, REGION)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        MvcTestResult answer = request.exchange();
        assertThat(answer).as(path).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
