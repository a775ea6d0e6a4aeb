package id.tampah.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Acting;
import id.tampah.testing.Aid;
import id.tampah.testing.Aid.Family;
import id.tampah.testing.TampahTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TampahTest
@Import(Aid.class)
class RecipientTableTests {

    private static final String KAB = "3275";
    private static final String VILLAGE = "3275011001";
    private static final String OTHER = "3275021001";
    private static boolean told;

    @Autowired
    private Aid aid;

    @Autowired
    private Reports reports;

    @Autowired
    private MockMvcTester mvc;

    /** Two DTKS families and one other on the recipients' list; one DTKS and one other with a signed award; one unsigned. */
    @BeforeEach
    void tellTheStory() {
        if (told) {
            return;
        }
        told = true;
        aid.source("LAP_PKH", "RECIPIENTS");
        aid.source("LAP_DTKS", "REFERENCE");
        aid.source("=LAP_USUL", "PROPOSALS");
        for (int i = 1; i <= 3; i++) {
            Family family = aid.family("LAP_PKH", null, i == 3 ? OTHER : VILLAGE, nik(i), "A");
            aid.claim(family.household(), "LAP_PKH", null, VILLAGE, nik(i + 100), "A");
            if (i < 3) {
                aid.claim(family.household(), "LAP_DTKS", null, VILLAGE, nik(i), "A");
            }
        }
        UUID period = aid.period("=LAP_USUL", KAB);
        Family dtks = aid.family("=LAP_USUL", period, VILLAGE, nik(4), "B");
        aid.claim(dtks.household(), "LAP_DTKS", null, VILLAGE, nik(4), "B");
        aid.award(period, KAB, "SK-LAP-1", dtks, aid.family("=LAP_USUL", period, OTHER, nik(5), "C"));
        UUID later = aid.period("=LAP_USUL", KAB);
        aid.award(later, KAB, null, aid.family("=LAP_USUL", later, OTHER, nik(6), "D"));
    }

    @Test
    void countsAHouseholdOnceAProgramme() {
        RecipientTable table = table(Role.DINSOS_KOTA, KAB);
        assertThat(table.lines())
                .extracting(
                        line -> line.category() + " " + line.program() + " " + line.households() + " " + line.percent())
                .containsExactlyInAnyOrder(
                        "DTKS LAP_PKH 2 40.00",
                        "DTKS =LAP_USUL 1 20.00",
                        "NON_DTKS LAP_PKH 1 20.00",
                        "NON_DTKS =LAP_USUL 1 20.00");
        assertThat(table.total()).isEqualTo(5);
        assertThat(table.categories()).extracting(CategoryTable::households).containsExactly(3L, 2L);
        assertThat(table.areas())
                .extracting(area -> area.code().digits() + " " + area.total())
                .containsExactly("327501 3", "327502 2");
    }

    @Test
    void countsOnlyWhatTheReaderMaySee() {
        assertThat(table(Role.KECAMATAN, "327502").total()).isEqualTo(2);
        assertThat(mvc.get().uri("/laporan?wilayah=3276").with(Acting.acting(Role.DINSOS_KOTA, KAB)))
                .hasStatus(403);
    }

    @Test
    void roundsEachShareOfTheWhole() {
        assertThat(RecipientTable.percent(70_697, 175_449)).isEqualByComparingTo("40.29");
        assertThat(RecipientTable.percent(0, 0)).isEqualByComparingTo("0");
    }

    @Test
    void writesFilesThatNoFormulaHidesIn() {
        assertThat(mvc.get()
                        .uri("/api/v1/reports/recipients?region=32.75")
                        .header(HttpHeaders.ACCEPT, "text/csv")
                        .with(Acting.acting(Role.DINSOS_KOTA, KAB)))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains("category,programme,programme_name,region,households,percent")
                .contains("DTKS,'=LAP_USUL,Bantuan =LAP_USUL,32.75,1,20.00");
        assertThat(mvc.get().uri("/laporan/penerima.xlsx").with(Acting.acting(Role.AUDITOR, KAB)))
                .hasStatusOk();
    }

    @Test
    void answersProgramsWithTheLinesOfTheTable() {
        assertThat(mvc.get().uri("/api/v1/reports/recipients?region=3275").with(Acting.acting(Role.DINSOS_KOTA, KAB)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0]")
                .asMap()
                .containsOnlyKeys("category", "programme", "region", "households", "percent");
    }

    @Test
    void showsTheTableOnScreenAndOnPaper() {
        for (String page : new String[] {"/laporan", "/laporan/cetak", "/laporan?wilayah=3275011001"}) {
            assertThat(mvc.get().uri(page).with(Acting.acting(Role.PIMPINAN, KAB)))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Bantuan LAP_PKH");
        }
    }

    private RecipientTable table(Role role, String region) {
        return Acting.as(role, region, () -> reports.recipients(new RegionCode(region), null));
    }

    private static String nik(int serial) {
        return "327501010190%04d".formatted(serial);
    }
}
