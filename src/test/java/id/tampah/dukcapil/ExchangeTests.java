package id.tampah.dukcapil;

import static id.tampah.testing.Acting.acting;
import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.access.Role;
import id.tampah.dukcapil.gateway.ExchangeFile;
import id.tampah.dukcapil.gateway.Exchanges;
import id.tampah.dukcapil.gateway.GatewaySetting;
import id.tampah.dukcapil.gateway.GatewaySettings;
import id.tampah.dukcapil.gateway.Way;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A file goes to the local office and comes back. */
@TampahTest
class ExchangeTests {

    private static final RegionCode KAB = new RegionCode("7312");
    private static final String VILLAGE = "7312011001";

    private final Arriving arriving;
    private final JobDatabase database;
    private final GatewaySettings settings;
    private final Exchanges exchanges;
    private final Acting acting;
    private final MockMvcTester mvc;
    private UUID list;

    @Autowired
    ExchangeTests(
            BeanFactory beans,
            JobDatabase database,
            GatewaySettings settings,
            Exchanges exchanges,
            Acting acting,
            MockMvcTester mvc) {
        this.arriving = Arriving.with(beans);
        this.database = database;
        this.settings = settings;
        this.exchanges = exchanges;
        this.acting = acting;
        this.mvc = mvc;
    }

    @BeforeEach
    void chooseFiles() {
        as(Role.DUKCAPIL, KAB.digits(), () -> {
            GatewaySetting now = settings.of(KAB);
            LocalDate signed = LocalDate.of(2026, 1, 2);
            settings.save(new GatewaySetting(
                    KAB.digits(),
                    Way.FILE,
                    "Bantuan sosial",
                    "PKS-7/2026",
                    "salinan",
                    signed,
                    0,
                    "",
                    null,
                    now.version()));
            return 1;
        });
        list = arriving.list(
                KAB.digits(),
                "KELURAHAN",
                List.of(Someone.number(VILLAGE, 0), Someone.number(VILLAGE, 1), Someone.number(VILLAGE, 2)));
    }

    private List<Long> claims() {
        return database.jdbc()
                .sql("SELECT id FROM registry.claim WHERE list_id = :list ORDER BY line")
                .param("list", list)
                .query(Long.class)
                .list();
    }

    private List<String> outcomes() {
        return database.jdbc()
                .sql("SELECT outcome FROM dukcapil.verdict WHERE list_id = :list ORDER BY claim_id")
                .param("list", list)
                .query(String.class)
                .list();
    }

    private byte[] answer(String third) {
        List<Long> claims = claims();
        String lines = "NOMOR KLAIM,NIK,HASIL,KETERANGAN\r\n";
        lines += line(claims.get(0), Someone.number(VILLAGE, 0).nik(), "Padan", "");
        lines += line(claims.get(1), Someone.number(VILLAGE, 1).nik(), "TIDAK PADAN", "nama pada KTP lain");
        lines += line(claims.get(2), Someone.number(VILLAGE, 2).nik(), third, "");
        lines += line(claims.get(2), Someone.number(VILLAGE, 9).nik(), "PADAN", "");
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(long claim, String nik, String result, String remark) {
        return "7312-%d,%s,%s,%s\r\n".formatted(claim, nik, result, remark);
    }

    private ExchangeFile receive(byte[] content) {
        UUID id = as(Role.DUKCAPIL, KAB.digits(), () -> exchanges.receive(KAB, "jawaban.csv", content));
        acting.untilDone("exchange:" + id);
        return as(Role.DUKCAPIL, KAB.digits(), () -> exchanges.latest(100)).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void waitsUntilTheOfficeAnswers() {
        assertThat(outcomes()).containsOnly("BELUM_DIPADANKAN");
        UUID sent = as(Role.DUKCAPIL, KAB.digits(), () -> exchanges.send(KAB));
        assertThat(as(Role.DUKCAPIL, KAB.digits(), () -> exchanges.takeOut(sent)))
                .startsWith('P', 'K');
        ExchangeFile read = receive(answer(""));
        assertThat(read.state()).isEqualTo("DONE");
        assertThat(List.of(read.claims(), read.answered(), read.blank(), read.foreignRows(), read.unclear()))
                .containsExactly(4, 2, 1, 1, 0);
        assertThat(outcomes()).containsExactly("PADAN", "TIDAK_PADAN", "BELUM_DIPADANKAN");
        assertThat(database.jdbc()
                        .sql(
                                "SELECT details ->> 'agreement' FROM audit.entry WHERE subject = :subject AND action = 'FILE_SENT'")
                        .param("subject", "exchange:" + sent)
                        .query(String.class)
                        .single())
                .isEqualTo("PKS-7/2026");
    }

    @Test
    void readsWhatTheOfficeSaysFieldByField() {
        List<Long> claims = claims();
        String lines = "NOMOR KLAIM,NIK,HASIL NAMA,HASIL TANGGAL LAHIR,HASIL KK,HASIL,KETERANGAN\r\n";
        lines += "7312-%d,%s,Sesuai (92),SESUAI,TIDAK SESUAI,,\r\n"
                .formatted(claims.get(0), Someone.number(VILLAGE, 0).nik());
        lines += "7312-%d,%s,Tidak Sesuai (31),Sesuai,,,\r\n"
                .formatted(claims.get(1), Someone.number(VILLAGE, 1).nik());
        lines += "7312-%d,%s,Tidak Sesuai,,,PADAN,\r\n"
                .formatted(claims.get(2), Someone.number(VILLAGE, 2).nik());
        ExchangeFile read = receive(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(read.answered(), read.unclear())).containsExactly(2, 1);
        assertThat(outcomes()).containsExactly("PADAN", "TIDAK_PADAN", "BELUM_DIPADANKAN");
        assertThat(database.jdbc()
                        .sql("""
                        SELECT array_to_string(fields, ' ') || ' ' || (compared ->> 'NAMA') FROM dukcapil.verdict
                        WHERE list_id = :list AND outcome <> 'BELUM_DIPADANKAN' ORDER BY claim_id
                        """)
                        .param("list", list)
                        .query(String.class)
                        .list())
                .containsExactly("KK 92", "NAMA 31");
    }

    @Test
    void takesAnAnswerOnceAndRefusesAnotherFile() {
        byte[] answer = answer("BARANGKALI");
        assertThat(receive(answer).unclear()).isEqualTo(1);
        assertThatThrownBy(() -> receive(answer)).isInstanceOf(RuleViolationException.class);
        assertThat(receive("A,B\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8)).state())
                .isEqualTo("REFUSED");
    }

    @Test
    void showsWaysAndFilesAndAsksForTheAgreement() {
        as(Role.DUKCAPIL, KAB.digits(), () -> exchanges.send(KAB));
        assertThat(mvc.get().uri("/padan/jalur").with(acting(Role.DUKCAPIL, KAB.digits())))
                .hasStatusOk()
                .bodyText()
                .contains("PKS-7/2026", "salinan", "SHA-256");
        assertThat(mvc.get().uri("/padan/jalur/7312").with(acting(Role.DUKCAPIL, KAB.digits())))
                .hasStatusOk();
        assertThatThrownBy(() -> as(Role.DUKCAPIL, KAB.digits(), () -> {
                    settings.save(new GatewaySetting("7312", Way.SERVICE, "", "", "", null, 0, "", null, 1));
                    return 1;
                }))
                .isInstanceOf(RuleViolationException.class);
    }
}
