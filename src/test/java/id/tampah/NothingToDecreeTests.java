package id.tampah;

import static id.tampah.testing.Acting.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An installation without the demo goes from nothing to a signed decree, through the pages alone (Kabupaten Wakatobi, 7407). */
@TampahTest
class NothingToDecreeTests {

    private static final String REGION = "7407";
    private static final String LIST = """
            NIK,No KK,Nama,Kode Desa
            7407010101900001,7407010101900002,SITI,%s
            7407010201900003,7407010201900004,UDIN,%s
            7407010301900005,7407010301900006,WATI,%s
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Acting jobs;

    @Autowired
    private JobDatabase database;

    @Autowired
    private id.tampah.region.Regions regions;

    @Test
    void goesFromNothingToASignedDecree() {
        setUp();
        UUID period = id("SELECT id FROM program.period WHERE code = 'WAKATOBI-1'");
        upload(period);
        build(period);
        UUID run = allocate(period);
        sign(run);
        assertThat(database.jdbc()
                        .sql("SELECT households FROM allocation.decree WHERE run_id = :run")
                        .param("run", run)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void setUp() {
        done(
                Role.ADMIN,
                "/pengaturan/program/baru",
                "code",
                "BANTUAN_WAKATOBI",
                "name",
                "Bantuan Wakatobi",
                "owner",
                "APBD Kabupaten",
                "amount",
                "300000",
                "criteria.validFrom",
                "2026-01-01",
                "criteria.basis",
                "Perbup 1/2026",
                "criteria.summary",
                "Terdampak",
                "criteria.refused",
                "MENINGGAL",
                "criteria.refusedBasis",
                "Perbup 1/2026",
                "criteria.leftOut",
                "DIVERIFIKASI");
        done(
                Role.DINSOS_KOTA,
                "/pengaturan/program/sumber/baru",
                "code",
                "DESA_WAKATOBI",
                "name",
                "Usulan desa",
                "kind",
                "PROPOSALS",
                "programCode",
                "BANTUAN_WAKATOBI");
        done(
                Role.DINSOS_KOTA,
                "/pengaturan/program/periode/baru",
                "code",
                "WAKATOBI-1",
                "name",
                "Wakatobi 2026",
                "programCode",
                "BANTUAN_WAKATOBI",
                "region",
                REGION,
                "starts",
                "2026-01-01",
                "ends",
                LocalDate.now().plusYears(1).toString());
        UUID period = id("SELECT id FROM program.period WHERE code = 'WAKATOBI-1'");
        done(
                Role.DINSOS_KOTA,
                "/pengaturan/program/periode/" + period,
                "number",
                "1",
                "name",
                "Tahap 1",
                "starts",
                "2026-01-01",
                "amount",
                "300000");
    }

    private void upload(UUID period) {
        String village = regions.children(regions.children(new id.tampah.shared.RegionCode(REGION))
                        .getFirst()
                        .code())
                .getFirst()
                .code()
                .digits();
        byte[] list = LIST.formatted(village, village, village).getBytes(StandardCharsets.UTF_8);
        assertThat(mvc.post()
                        .multipart()
                        .file(new MockMultipartFile("file", "usulan-wakatobi.csv", "text/csv", list))
                        .uri("/daftar/unggah")
                        .param("source", "DESA_WAKATOBI")
                        .param("region", REGION)
                        .param("period", period.toString())
                        .with(acting(Role.DINSOS_KOTA, REGION))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        jobs.untilDone("list:" + id("SELECT id FROM intake.list WHERE source = 'DESA_WAKATOBI'"));
    }

    private void build(UUID period) {
        done(
                Role.DINSOS_KOTA,
                "/sasaran/" + period + "/bangun",
                "name",
                "Wakatobi",
                "operation",
                "GABUNG",
                "operand",
                "DESA_WAKATOBI");
        jobs.untilDone("period:" + period + ":" + REGION);
    }

    private UUID allocate(UUID period) {
        done(
                Role.DINSOS_KOTA,
                "/kuota",
                "periode",
                period.toString(),
                "wilayah",
                REGION,
                "places",
                "2",
                "version",
                "0");
        done(Role.DINSOS_KOTA, "/kuota/jalankan", "periode", period.toString(), "wilayah", REGION);
        jobs.untilDone("period:" + period + ":" + REGION);
        return id("SELECT id FROM allocation.run WHERE region = '7407' AND state = 'READY'");
    }

    private void sign(UUID run) {
        String page = mvc.get()
                .uri("/penetapan/hasil/" + run)
                .with(acting(Role.PIMPINAN, REGION))
                .exchange()
                .getMvcResult()
                .getModelAndView()
                .getModel()
                .get("fingerprint")
                .toString();
        done(
                Role.PIMPINAN,
                "/penetapan/hasil/" + run + "/tanda-tangan",
                "skNumber",
                "1/2026",
                "skDate",
                LocalDate.now(ZoneId.of("Asia/Makassar")).toString(),
                "fingerprint",
                page);
    }

    private void done(Role role, String path, String... fields) {
        var request = mvc.post()
                .uri(path)
                .with(acting(role, role == Role.ADMIN ? "" : REGION))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        MvcTestResult answer = request.exchange();
        assertThat(answer).as(path).hasStatus3xxRedirection();
        assertThat(answer.getMvcResult().getFlashMap().get("problem")).as(path).isNull();
    }

    private UUID id(String query) {
        return database.jdbc().sql(query).query(UUID.class).single();
    }
}
