package id.tampah.program;

import static id.tampah.testing.Acting.acting;
import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.shared.RegionCode;
import id.tampah.testing.TampahTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TampahTest
class ProgramPagesTests {

    private static final String SUMEDANG = "3211";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Autowired
    private ProgramSetup setup;

    @Autowired
    private Programs programs;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void aProgramme() {
        as(Role.DINSOS_KOTA, SUMEDANG, () -> {
            setup.addProgram(
                    "BANTUAN_SUMEDANG",
                    "Bantuan Sumedang",
                    "APBD",
                    200_000,
                    new NewCriteria(MAY, "Perbup uji", "Desil 1–4", 4));
            return true;
        });
    }

    @Test
    void addsASenderOfLists() {
        Map<String, String> source = Map.of(
                "code", "DINAS_PERTANIAN",
                "name", "Dinas Pertanian",
                "kind", "PROPOSALS",
                "programCode", "BANTUAN_SUMEDANG");
        assertThat(post("/pengaturan/program/sumber/baru", source)).hasRedirectedUrl("/pengaturan/program");
        assertThat(programs.source("DINAS_PERTANIAN").programCode()).isEqualTo("BANTUAN_SUMEDANG");
        assertThat(post("/pengaturan/program/sumber/baru", source))
                .hasStatusOk()
                .bodyText()
                .contains("Sumber DINAS_PERTANIAN sudah ada");
        assertThat(post("/pengaturan/program/sumber/baru", Map.of("code", "dinas", "name", "", "kind", "RECIPIENTS")))
                .bodyText()
                .contains("Isi namanya.", "Huruf besar", "Pilih program yang diterima");
    }

    @Test
    void opensAPeriodOfTheOwnRegionOnly() {
        assertThat(post("/pengaturan/program/periode/baru", period("SUMEDANG-1", SUMEDANG)))
                .hasRedirectedUrl("/pengaturan/program");
        assertThat(programs.periodByCode("SUMEDANG-1").programName()).isEqualTo("Bantuan Sumedang");
        assertThat(post("/pengaturan/program/periode/baru", period("SUMEDANG-2", "3212")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private static Map<String, String> period(String code, String region) {
        return Map.of(
                "code", code,
                "name", "Periode uji",
                "programCode", "BANTUAN_SUMEDANG",
                "region", region,
                "starts", "2026-05-01",
                "ends", "2026-07-31");
    }

    @Test
    void keepsThePeriodOnItsCriteriaWhenTheyChange() {
        UUID period = open("SUMEDANG-3");
        int version = programs.period(period).criteriaNumber();
        as(Role.DINSOS_KOTA, SUMEDANG, () -> {
            setup.addCriteria("BANTUAN_SUMEDANG", new NewCriteria(MAY.plusMonths(1), "Perbup baru", "Desil 1–2", 2));
            return true;
        });
        assertThat(programs.period(period).criteriaNumber()).isEqualTo(version);
        assertThat(programs.period(open("SUMEDANG-6")).criteriaNumber()).isEqualTo(version + 1);
    }

    private UUID open(String code) {
        RegionCode region = new RegionCode(SUMEDANG);
        return as(
                Role.DINSOS_KOTA,
                SUMEDANG,
                () -> setup.openPeriod(
                        new NewPeriod(code, "Periode uji", "BANTUAN_SUMEDANG", region, MAY, MAY.plusMonths(3))));
    }

    @Test
    void refusesAChangeMadeFromAnOlderVersionOfAStage() {
        UUID period = open("SUMEDANG-4");
        Map<String, String> stage =
                Map.of("number", "1", "name", "Tahap satu", "starts", "2026-05-10", "amount", "200000");
        assertThat(post("/pengaturan/program/periode/" + period, stage)).hasStatus(HttpStatus.FOUND);
        UUID id = programs.stages(period).getFirst().id();
        assertThat(post("/pengaturan/program/tahap/" + id, change("0", "250000")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(programs.stages(period).getFirst().amount()).isEqualTo(250_000);
        assertThat(post("/pengaturan/program/tahap/" + id, change("0", "300000")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Diubah oleh ");
        assertThatThrownBy(() -> as(Role.DINSOS_KOTA, SUMEDANG, () -> {
                    setup.changeStage(new StageChange(id, 0, "Tahap", MAY, 1, ""));
                    return true;
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(programs.stages(period).getFirst().amount()).isEqualTo(250_000);
    }

    private static Map<String, String> change(String version, String amount) {
        return Map.of(
                "version", version, "number", "1", "name", "Tahap satu", "starts", "2026-05-12", "amount", amount);
    }

    @Test
    void refusesAProgrammeWhoseCodeIsTaken() {
        assertThat(post(
                        "/pengaturan/program/baru",
                        Map.ofEntries(
                                Map.entry("code", "BANTUAN_SUMEDANG"),
                                Map.entry("name", "Lagi"),
                                Map.entry("owner", "APBD"),
                                Map.entry("amount", "1000"),
                                Map.entry("criteria.validFrom", "2026-05-01"),
                                Map.entry("criteria.basis", "Perbup"),
                                Map.entry("criteria.summary", "Semua"),
                                Map.entry("criteria.refusedBasis", "Perbup"))))
                .hasStatusOk()
                .bodyText()
                .contains("Program BANTUAN_SUMEDANG sudah ada");
        assertThat(post("/pengaturan/program/baru", Map.of("code", "x")))
                .bodyText()
                .contains("Isi kriterianya.", "Isi dasar hukumnya.", "Isi sumber dananya.");
    }

    @Test
    void addsTheNextCriteriaWithWhatDukcapilMayRefuse() {
        assertThat(post(
                        "/pengaturan/program/kriteria/baru",
                        Map.of(
                                "programCode", "BANTUAN_SUMEDANG",
                                "criteria.validFrom", "2026-06-01",
                                "criteria.basis", "Perbup 2/2026",
                                "criteria.summary", "Desil 1–3",
                                "criteria.desilMax", "3",
                                "criteria.refused", "MENINGGAL",
                                "criteria.refusedBasis", "Perbup 2/2026")))
                .hasRedirectedUrl("/pengaturan/program");
        Period period = programs.period(open("SUMEDANG-7"));
        assertThat(period.refused()).containsExactly("MENINGGAL");
        assertThat(period.leftOut()).isEmpty();
    }

    @Test
    void addsAnExclusionFromADayToADay() {
        Map<String, String> rule = Map.of(
                "programCode", "BANTUAN_SUMEDANG",
                "other", "BANTUAN_SUMEDANG",
                "basis", "Perbup 3/2026",
                "starts", "2030-01-01",
                "ends", "2029-01-01");
        assertThat(post("/pengaturan/program/rangkap/baru", rule)).bodyText().contains("Larangan berakhir sebelum");
        Map<String, String> mended = new java.util.HashMap<>(rule);
        mended.put("ends", "2031-01-01");
        assertThat(post("/pengaturan/program/rangkap/baru", mended)).hasRedirectedUrl("/pengaturan/program");
        assertThat(mvc.get().uri("/pengaturan/program").with(acting(Role.DINSOS_KOTA, SUMEDANG)))
                .bodyText()
                .contains("Perbup 3/2026", "1 Jan 2031");
    }

    @Test
    void showsEverythingOnOnePage() {
        open("SUMEDANG-5");
        assertThat(mvc.get().uri("/pengaturan/program").with(acting(Role.DINSOS_KOTA, SUMEDANG)))
                .hasStatusOk()
                .bodyText()
                .contains("SUMEDANG-5", "Bantuan Sumedang", "Perbup uji");
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request =
                mvc.post().uri(address).with(acting(Role.DINSOS_KOTA, SUMEDANG)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
