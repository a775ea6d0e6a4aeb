package id.tampah.intake;

import static id.tampah.testing.Acting.acting;
import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.TampahTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TampahTest
@Import({Sending.class, Interrupting.class})
class IntakeTests {

    private static final String GARUT = "3205";

    private static final String MIXED = """
            DAFTAR PENERIMA
            NO,NIK,NO KK,NAMA,TANGGAL LAHIR,JK,ALAMAT
            1,3205010101800001,3205010101100001,ASEP SUNARYA,01/01/1980,L,Jl. Melati 1
            2,,3205010101100002,IIN INDRAYANI,02/02/1982,P,Jl. Melati 2
            3,320501010180001,3205010101100003,DEDE,01/01/1980,L,Jl. Melati 3
            4,3205014502850002,3205010101100004,LINA MARLINA,06/02/1985,P,Jl. Melati 4

            JUMLAH,,,4 orang,,,
            """;

    @Autowired
    private Sending sending;

    @Autowired
    private Lists lists;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JobDatabase database;

    @Test
    void countsEveryRowOnceAndLeavesOutTitlesAndSums() {
        ListSummary list = sending.sent(MIXED, "GUBERNUR", GARUT).list();
        assertThat(list.rowsRead()).isEqualTo(4);
        assertThat(list.accepted()).isEqualTo(2);
        assertThat(list.held()).isEqualTo(1);
        assertThat(list.rejected()).isEqualTo(1);
    }

    @Test
    void tellsRowsThatAreNoDataByLine() {
        String signed = MIXED.replace("Melati", "Anggrek") + """
                ,"Garut, 1 November 2026",,,,,
                ,,,KEPALA DINAS SOSIAL,,,
                ,NIP. 19700101 199803 1 001,,,,,
                """;
        ListDetail detail = sending.sent(signed, "GUBERNUR", GARUT);
        assertThat(detail.list().rowsRead()).isEqualTo(4);
        assertThat(detail.sheets().getFirst().fillers()).isEqualTo(4);
        assertThat(detail.sheets().getFirst().fillerLines()).containsExactly(8, 9, 10, 11);
        assertThat(mvc.get().uri("/daftar/" + detail.list().id()).with(acting(Role.DINSOS_KOTA, GARUT)))
                .bodyText()
                .contains("4 baris yang bukan data", "baris 8, 9, 10, 11.");
    }

    @Test
    void tellsLineColumnReasonAndWhatToDo() {
        UUID id = sending.sent(MIXED.replace("Melati", "Mawar"), "GUBERNUR", GARUT)
                .list()
                .id();
        MvcTestResult rejected = rows(id, "rejected");
        assertThat(rejected).hasStatusOk().hasHeader("X-Total-Count", "1");
        assertThat(rejected).bodyJson().isLenientlyEqualTo("""
                        [{"line": 5, "column": "NIK", "cell": "B5", "reason": "NIK_LENGTH", "name": "DEDE",
                          "message": "NIK harus 16 angka. Anda mengetik 15."}]
                        """);
        assertThat(rows(id, "held")).bodyJson().isLenientlyEqualTo("[{\"line\": 4, \"reason\": \"NIK_BLANK\"}]");
        assertThat(rows(id, "warning"))
                .bodyJson()
                .isLenientlyEqualTo(
                        "[{\"line\": 6, \"reason\": \"BIRTH_DATE_DIFFERS\", \"nik\": \"320501**********\"}]");
        assertThat(rows(id, "accepted")).hasHeader("X-Total-Count", "2");
        assertThat(rows(id, "salah")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult rows(UUID id, String status) {
        return mvc.get()
                .uri("/api/v1/lists/{id}/rows?status={status}", id, status)
                .with(acting(Role.AUDITOR, "32"))
                .exchange();
    }

    @Test
    void speaksEnglishWhenAsked() {
        UUID id = sending.sent(MIXED.replace("Melati", "Anggrek"), "GUBERNUR", GARUT)
                .list()
                .id();
        assertThat(mvc.get()
                        .uri("/api/v1/lists/{id}/rows?status=rejected", id)
                        .header("Accept-Language", "en")
                        .with(acting(Role.DINSOS_KOTA, GARUT)))
                .bodyText()
                .contains("A NIK has 16 digits. You typed 15.");
    }

    @Test
    void acceptsAnUploadByApiAndAnswersTheSameFileWithTheFirstId() {
        String csv = MIXED.replace("Melati", "Kenanga");
        MvcTestResult first = upload(csv, "GUBERNUR", "32.05", acting(Role.DINSOS_KOTA, GARUT));
        assertThat(first)
                .hasStatus(HttpStatus.ACCEPTED)
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("UPLOADED");
        String location = first.getResponse().getHeader("Location");
        MvcTestResult again = upload(csv, "GUBERNUR", "3205", acting(Role.DINSOS_KOTA, GARUT));
        assertThat(again).hasStatus(HttpStatus.OK).hasHeader("Location", location);
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        sending.settled(id, GARUT);
        MvcTestResult list =
                mvc.get().uri(location).with(acting(Role.DINSOS_KOTA, GARUT)).exchange();
        assertThat(list).bodyJson().isLenientlyEqualTo("""
                {"rowsRead": 4, "accepted": 2, "held": 1, "rejected": 1, "region": "32.05", "status": "RESOLVED"}
                """);
        assertThat(list).bodyJson().extractingPath("$.steps[0].name").isEqualTo("intake.read");
    }

    private MvcTestResult upload(
            String csv,
            String source,
            String region,
            org.springframework.test.web.servlet.request.RequestPostProcessor who) {
        return mvc.post()
                .uri("/api/v1/lists")
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile(
                        "file", "daftar.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .param("source", source)
                .param("region", region)
                .with(who)
                .exchange();
    }

    @Test
    void keepsEachRoleToItsOwnLists() {
        assertThat(upload(MIXED, "GUBERNUR", "3273", acting(Role.DINSOS_KOTA, GARUT)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload(MIXED, "GUBERNUR", "3205", acting(Role.DUKCAPIL, GARUT)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload(MIXED, "PKH", "3205012001", acting(Role.OPERATOR_DESA, "3205012001")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload(MIXED, "GUBERNUR", "3205", acting(Role.AUDITOR, GARUT)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload(MIXED, "TIDAK_ADA", "3205", acting(Role.DINSOS_KOTA, GARUT)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("TIDAK_ADA");
    }

    @Test
    void hidesListsOfOtherRegions() {
        UUID id = sending.sent(MIXED.replace("Melati", "Dahlia"), "GUBERNUR", GARUT)
                .list()
                .id();
        for (String address : List.of("/api/v1/lists/", "/api/v1/lists/%s/rows", "/api/v1/lists/%s/result.xlsx")) {
            String uri = address.contains("%s") ? address.formatted(id) : address + id;
            assertThat(mvc.get().uri(uri).with(acting(Role.DINSOS_KOTA, "3273")))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void makesOneListOfTheSameFileSentTenTimesAtOnce() throws Exception {
        byte[] file = MIXED.replace("Melati", "Cempaka").getBytes(StandardCharsets.UTF_8);
        CountDownLatch start = new CountDownLatch(1);
        Set<UUID> ids = ConcurrentHashMap.newKeySet();
        List<Future<?>> calls = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(10)) {
            for (int i = 0; i < 10; i++) {
                calls.add(callers.submit(() -> {
                    start.await();
                    return ids.add(
                            sending.send("daftar.csv", file, "GUBERNUR", GARUT).id());
                }));
            }
            start.countDown();
            for (Future<?> call : calls) {
                call.get();
            }
        }
        assertThat(ids).hasSize(1);
        sending.settled(ids.iterator().next(), GARUT);
    }

    @Test
    void answersAKnownIdempotencyKeyAndRefusesItForAnotherFile() {
        Receipt first = keyed(MIXED.replace("Melati", "Teratai"), "kunci-1");
        assertThat(keyed(MIXED.replace("Melati", "Teratai"), "kunci-1"))
                .isEqualTo(new Receipt(
                        first.id(), sending.settled(first.id(), GARUT).list().state(), true));
        assertThatThrownBy(() -> keyed("NIK,NAMA\n3205010101800001,LAIN\n", "kunci-1"))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("intake.upload.key.used");
    }

    private Receipt keyed(String csv, String key) {
        ByteArrayInputStream content = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        Upload upload = new Upload("daftar.csv", content, "GUBERNUR", new RegionCode(GARUT), null, key);
        Receipt receipt = as(Role.DINSOS_KOTA, GARUT, () -> lists.receive(upload));
        sending.settled(receipt.id(), GARUT);
        return receipt;
    }

    @Test
    void takesAListBackWithAllItsClaims() {
        String csv = MIXED.replace("Melati", "Flamboyan");
        UUID id = sending.sent(csv, "GUBERNUR", GARUT).list().id();
        assertThat(as(Role.DINSOS_KOTA, GARUT, () -> withdrawals.withdraw(id))).isEqualTo(2);
        assertThat(claimStates(id)).containsOnly("WITHDRAWN");
        assertThat(sending.sent(csv, "GUBERNUR", GARUT).list().id()).isNotEqualTo(id);
    }

    @Test
    void clearsAwayEveryFileThatCouldNotBeRead() {
        String village = "3205011002";
        for (String note : List.of("catatan satu", "catatan dua")) {
            sending.sent(note, "GUBERNUR", village);
        }
        UUID read = sending.sent(MIXED.replace("Melati", "Sakura"), "GUBERNUR", village)
                .list()
                .id();
        assertThat(as(Role.OPERATOR_DESA, village, withdrawals::withdrawRefused))
                .as("village staff take back only what they sent themselves")
                .isZero();
        assertThat(as(Role.DUKCAPIL, village, withdrawals::refused)).isZero();
        assertThat(as(Role.DINSOS_KOTA, village, withdrawals::withdrawRefused)).isEqualTo(2);
        assertThat(as(Role.DINSOS_KOTA, village, withdrawals::refused)).isZero();
        assertThat(sending.settled(read, GARUT).state()).isEqualTo(ListState.RESOLVED);
    }

    @Test
    void refusesARegisterThatANewerOneHasReplaced() {
        String village = "3205011003";
        String former = "NIK,NO KK,NAMA\n3205010101800001,3205010101100001,ASEP SUNARYA\n";
        UUID first = sending.sent(former, "DUKCAPIL", village).list().id();
        assertThat(upload(former, "DUKCAPIL", village, acting(Role.DINSOS_KOTA, GARUT)))
                .as("the register in force is answered with its list")
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(first.toString());
        sending.sent(former.replace("ASEP", "UJANG"), "DUKCAPIL", village);
        assertThat(upload(former, "DUKCAPIL", village, acting(Role.DINSOS_KOTA, GARUT)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah diganti dengan yang lebih baru");
    }

    private List<String> claimStates(UUID id) {
        return database.jdbc()
                .sql("SELECT state FROM registry.claim WHERE list_id = :id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    @Test
    void keepsAListOnWhichSomethingWasDecided() {
        UUID id = sending.sent(MIXED.replace("Melati", "Kamboja"), "GUBERNUR", GARUT)
                .list()
                .id();
        database.jdbc()
                .sql("UPDATE registry.claim SET state = 'DROPPED' WHERE list_id = :id AND line = 3")
                .param("id", id)
                .update();
        assertThatThrownBy(() -> as(Role.DINSOS_KOTA, GARUT, () -> withdrawals.withdraw(id)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("intake.withdraw.decided");
        assertThatThrownBy(() -> as(Role.AUDITOR, GARUT, () -> withdrawals.withdraw(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void handsBackTheFileWithWhatBecameOfEachRow() throws IOException {
        UUID id = sending.sent(MIXED.replace("Jl. Melati 1", "=1+1"), "GUBERNUR", GARUT)
                .list()
                .id();
        byte[] workbook = result(id, Role.DINSOS_KOTA);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(texts(sheet.getRow(1))).endsWith("Status", "Padan Dukcapil", "Keterangan");
            assertThat(texts(sheet.getRow(2))).contains("3205010101800001", "=1+1", "Diterima");
            assertThat(texts(sheet.getRow(4))).endsWith("Ditolak", "", "NIK harus 16 angka. Anda mengetik 15.");
            assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("JUMLAH");
        }
    }

    private byte[] result(UUID id, Role role) {
        return mvc.get()
                .uri("/api/v1/lists/{id}/result.xlsx", id)
                .with(acting(role, GARUT))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void masksTheNumbersForThoseWhoCouldNotHaveSentTheList() throws IOException {
        UUID id = sending.sent(MIXED.replace("Jl. Melati 1", "Jl. 3205.0101.0180.0009"), "GUBERNUR", GARUT)
                .list()
                .id();
        for (Role role : List.of(Role.AUDITOR, Role.KECAMATAN, Role.PIMPINAN, Role.ADMIN)) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(result(id, role)))) {
                assertThat(texts(book.getSheetAt(0).getRow(2)))
                        .as("%s", role)
                        .contains("320501**********", "Jl. ****", "ASEP SUNARYA")
                        .noneMatch(text -> text.matches(".*\\d{12}.*"));
                assertThat(texts(book.getSheetAt(0).getRow(4))).as("%s", role).contains("***************");
            }
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    @Test
    void keepsNoNikInPlainSight() {
        UUID id = sending.sent(MIXED.replace("Melati", "Seruni"), "GUBERNUR", GARUT)
                .list()
                .id();
        for (String table :
                List.of("intake.row", "intake.finding", "intake.list", "intake.file_piece", "registry.claim")) {
            long plain = database.jdbc()
                    .sql("SELECT count(*) FROM " + table + " t WHERE t::text ~ '320501[0-9]{9}' OR t::text LIKE '%'"
                            + " || encode('3205010101800001'::bytea, 'hex') || '%'")
                    .query(Long.class)
                    .single();
            assertThat(plain).as(table).isZero();
        }
        assertThat(claimStates(id)).hasSize(2);
    }

    @Test
    void letsVillageStaffTakeBackOnlyWhatTheySent() {
        String village = "3205011001";
        UUID id = sending.sent(MIXED.replace("Melati", "Dahlia"), "GUBERNUR", village)
                .list()
                .id();
        assertThatThrownBy(() -> as(Role.OPERATOR_DESA, village, () -> withdrawals.withdraw(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(Role.DINSOS_KOTA, GARUT, () -> withdrawals.withdraw(id))).isEqualTo(2);
    }

    @Test
    void hidesNumbersThatStandInTheWrongPlace() {
        String nik = "3205014101900001";
        UUID id = sending.send(
                        "daftar " + nik + ".csv",
                        """
                        NIK,NO KK,NAMA,ALAMAT,KELURAHAN,DESIL
                        3205014101900002,3205010101100002,SITI,Jl. Mawar %1$s,3205 0141 0190 0001,%1$s
                        3205014101900003,3205010101100003,IIN 3205.0141.0190.0001,Jl. Mawar,,
                        """.formatted(nik).getBytes(StandardCharsets.UTF_8),
                        "GUBERNUR",
                        GARUT)
                .id();
        sending.settled(id, GARUT);
        for (String table :
                List.of("intake.list", "intake.row", "intake.finding", "registry.claim", "registry.person")) {
            assertThat(database.jdbc()
                            .sql("SELECT t::text FROM " + table + " t WHERE translate(t::text, ' .', '') LIKE '%" + nik
                                    + "%'")
                            .query(String.class)
                            .list())
                    .as(table)
                    .isEmpty();
        }
        assertThat(rows(id, "held")).bodyJson().isLenientlyEqualTo("""
                        [{"line": 3, "reason": "NAME_UNREADABLE", "name": "IIN ****"}]
                        """);
        assertThat(rows(id, "warning")).bodyText().contains("****").doesNotContain("0141");
    }
}
