package id.tampah.dedup;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.dedup.Lists.Row;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import id.tampah.testing.Trail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TampahTest
@Import({Lists.class, Rules.class})
class DeskTests {

    private static final String KAB = "3208";
    private static final String VILLAGE = "3208012001";

    @Autowired
    private Lists lists;

    @Autowired
    private Rules rules;

    @Autowired
    private Cases cases;

    @Autowired
    private Regions regions;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Trail trail;

    @Test
    void showsTheWorkListToThoseWhoMaySeeIt() {
        lists.add(KAB, "PKH", null, row(1, "SITI AMINAH"));
        lists.add(KAB, "WALIKOTA", null, row(1, "SITI AMINAH"));
        for (Role role : new Role[] {Role.DINSOS_KOTA, Role.DUKCAPIL, Role.AUDITOR}) {
            assertThat(mvc.get().uri("/data-ganda").with(acting(role, KAB)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("SITI AMINAH")
                    .doesNotContain(nik(1));
        }
        assertThat(mvc.get().uri("/data-ganda").with(acting(Role.OPERATOR_DESA, VILLAGE)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/data-ganda").with(acting(Role.DINSOS_KOTA, "3211")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("SITI AMINAH");
    }

    @Test
    void leavesATraceOfEachLookAtTheWorkList() {
        long pages = trail.count("CASES_SEEN", KAB);
        long answers = trail.count("DUPLICATES_READ", KAB);
        body("/data-ganda");
        body("/api/v1/duplicates");
        assertThat(trail.count("CASES_SEEN", KAB)).isEqualTo(pages + 1);
        assertThat(trail.count("DUPLICATES_READ", KAB)).isEqualTo(answers + 1);
    }

    @Test
    void filtersTheWorkList() {
        lists.add(KAB, "PKH", null, row(2, "JAJANG"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(2, "JAJANG"));
        assertThat(body("/data-ganda?jenis=SAME_NIK&sumber=PKH&wilayah=" + VILLAGE + "&daftar=" + mayor))
                .contains("JAJANG");
        assertThat(body("/data-ganda?jenis=SAME_KK&daftar=" + mayor)).doesNotContain("JAJANG");
        assertThat(body("/data-ganda?status=DECIDED&daftar=" + mayor)).doesNotContain("JAJANG");
    }

    @Test
    void marksTheLettersThatDiffer() {
        lists.add(KAB, "PKH", null, row(3, "SITI AMINAH"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(3, "SITI AMINEH"));
        assertThat(body("/data-ganda/" + only(mayor).summary().id()))
                .contains("SITI AMIN<mark class=\"diff\">A</mark>H", "SITI AMIN<mark class=\"diff\">E</mark>H")
                .doesNotContain(nik(3));
    }

    @Test
    void opensTheNextCaseAfterADecision() {
        lists.add(KAB, "BLT", null, row(4, "UJANG"), row(5, "ASEP"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(4, "UJANG"), row(5, "ASEP"));
        CaseWithSides first = casesOf(mayor).getFirst();
        UUID second = casesOf(mayor).getLast().summary().id();
        String filter = "?daftar=" + mayor;
        assertThat(mvc.post()
                        .uri("/data-ganda/" + first.summary().id() + filter)
                        .param("version", Long.toString(first.summary().version()))
                        .param("choice", Long.toString(first.sides().getFirst().claimId()))
                        .param("reasonKept", "ALREADY_RECEIVES")
                        .with(csrf())
                        .with(acting(Role.DINSOS_KOTA, KAB)))
                .hasRedirectedUrl("/data-ganda/" + second + filter);
        assertThat(lists.states(mayor)).containsExactly("DROPPED", "HELD");
        assertThat(mvc.post()
                        .uri("/data-ganda/" + first.summary().id() + "/batal" + filter)
                        .with(csrf())
                        .with(acting(Role.DINSOS_KOTA, KAB)))
                .hasStatus3xxRedirection();
        assertThat(lists.states(mayor)).containsExactly("HELD", "HELD");
    }

    @Test
    void choosesNoReasonForAnybody() {
        lists.add(KAB, "BLT", null, row(61, "UJANG"));
        CaseWithSides found = only(lists.add(KAB, "WALIKOTA", null, row(61, "UJANG")));
        assertThat(mvc.get().uri("/data-ganda/" + found.summary().id()).with(acting(Role.DINSOS_KOTA, KAB)))
                .bodyText()
                .contains("name=\"reasonKept\"><option value=\"\">")
                .doesNotContain("selected");
    }

    @Test
    void answersConflictWhenTheCaseChanged() {
        lists.add(KAB, "BLT", null, row(6, "UJANG"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(6, "UJANG"));
        CaseWithSides found = only(mayor);
        assertThat(mvc.post()
                        .uri("/data-ganda/" + found.summary().id())
                        .param("version", Long.toString(found.summary().version() - 1))
                        .param("choice", "DIFFERENT_PEOPLE")
                        .param("reasonDifferent", "WRONG_NUMBER")
                        .with(csrf())
                        .with(acting(Role.DINSOS_KOTA, KAB)))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void letsOnlyTheSocialOfficeDecide() {
        lists.add(KAB, "BLT", null, row(7, "UJANG"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(7, "UJANG"));
        for (Role role : new Role[] {Role.DUKCAPIL, Role.AUDITOR, Role.ADMIN}) {
            assertThat(mvc.post()
                            .uri("/data-ganda/" + only(mayor).summary().id())
                            .param("version", "0")
                            .with(csrf())
                            .with(acting(role, KAB)))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void decidesRowsWrittenTwiceTogether() {
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(8, "UJANG"), row(8, "UJANG"), row(9, "ASEP"), row(9, "ASEP"));
        assertThat(body("/data-ganda?pasti=ya")).contains("data-pick");
        assertThat(mvc.post()
                        .uri("/data-ganda/pasti")
                        .param("pick", casesOf(mayor).getFirst().summary().id().toString())
                        .param("pick", casesOf(mayor).getLast().summary().id().toString())
                        .with(csrf())
                        .with(acting(Role.DINSOS_KOTA, KAB)))
                .hasStatus3xxRedirection();
        assertThat(lists.states(mayor)).containsExactly("RESOLVED", "DROPPED", "RESOLVED", "DROPPED");
    }

    @Test
    void reportsWhatClearingFrees() {
        lists.add("3209", "BLT", null, new Row("3209012001", nik(10), kk(10), "UJANG"));
        UUID mayor = lists.add("3209", "WALIKOTA", null, new Row("3209012001", nik(10), kk(10), "UJANG"));
        Acting.as(Role.DINSOS_KOTA, "3209", () -> cases.after(CaseFilter.ALL.of(mayor), null, 1));
        assertThat(mvc.get().uri("/data-ganda/laporan").with(acting(Role.AUDITOR, "3209")))
                .hasStatusOk()
                .bodyText()
                .contains("Bantuan Wali Kota × BLT", "Rp 500.000");
        assertThat(mvc.get().uri("/data-ganda/laporan/data-ganda.csv").with(acting(Role.AUDITOR, "3209")))
                .hasStatusOk()
                .bodyText()
                .contains("32.09.01.2001", "Bantuan Wali Kota × BLT,1,1,0,0,0,500000");
        assertThat(mvc.get().uri("/data-ganda/laporan/data-ganda.xlsx").with(acting(Role.AUDITOR, "3209")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/data-ganda/laporan/cetak").with(acting(Role.AUDITOR, "3209")))
                .hasStatusOk()
                .bodyText()
                .contains("Bantuan Wali Kota × BLT");
    }

    @Test
    void givesEachVillageASheetOfItsRivalClaims() throws IOException {
        String village = "3209032001";
        lists.add("3209", "BLT", null, new Row(village, nik(12), kk(12), "UJANG"));
        lists.add("3209", "WALIKOTA", null, new Row(village, nik(12), kk(12), "UJANG"));
        byte[] file = mvc.get()
                .uri("/data-ganda/laporan/data-ganda.xlsx")
                .with(acting(Role.AUDITOR, "3209"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getSheet(name(village) + ", " + name("320903"));
            assertThat(List.of(texts(sheet, 1), texts(sheet, 2)))
                    .allSatisfy(claim -> assertThat(claim).startsWith("1", "UJANG", "NIK sama"))
                    .extracting(claim -> claim.get(3))
                    .containsExactlyInAnyOrder("BLT", "Wali Kota");
        }
    }

    private String name(String code) {
        return regions.get(new RegionCode(code)).name();
    }

    private static List<String> texts(Sheet sheet, int row) {
        DataFormatter formatter = new DataFormatter();
        return StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                .map(formatter::formatCellValue)
                .toList();
    }

    @Test
    void answersProgramsWithMaskedNiks() {
        lists.add(KAB, "PKH", null, row(11, "SITI AMINAH"));
        UUID mayor = lists.add(KAB, "WALIKOTA", null, row(11, "SITI AMINAH"));
        assertThat(mvc.get().uri("/api/v1/duplicates?list=" + mayor).with(acting(Role.DINSOS_KOTA, KAB)))
                .hasStatusOk()
                .hasHeader("X-Total-Count", "1")
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{"case": "%s", "kind": "SAME_NIK", "state": "OPEN", "sides": [
                          {"source": "PKH", "line": 2, "nik": "320801**********", "name": "SITI AMINAH", "state": "HELD"},
                          {"source": "WALIKOTA", "list": "%s", "line": 2, "state": "HELD"}]}]
                        """.formatted(only(mayor).summary().id(), mayor));
        assertThat(mvc.get().uri("/api/v1/duplicates").with(acting(Role.OPERATOR_DESA, VILLAGE)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String body(String uri) {
        return new String(
                mvc.get()
                        .uri(uri)
                        .with(acting(Role.DINSOS_KOTA, KAB))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private CaseWithSides only(UUID list) {
        return casesOf(list).getLast();
    }

    private java.util.List<CaseWithSides> casesOf(UUID list) {
        return Acting.as(Role.DINSOS_KOTA, KAB, () -> cases.after(CaseFilter.ALL.of(list), null, 100));
    }

    private static String nik(int person) {
        return "320801010170%04d".formatted(person);
    }

    private static String kk(int family) {
        return "320801010112%04d".formatted(family);
    }

    private static Row row(int person, String name) {
        return new Row(VILLAGE, nik(person), kk(person), name);
    }
}
