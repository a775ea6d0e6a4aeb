package id.tampah.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.job.JobDatabase;
import id.tampah.shared.IdentityCipher;
import id.tampah.testing.Aid;
import id.tampah.testing.Aid.Family;
import id.tampah.testing.TampahTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TampahTest
@Import(Aid.class)
class CheckTests {

    private static final String VILLAGE = "3274011001";
    private static final AtomicInteger ADDRESSES = new AtomicInteger(1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Aid aid;

    @Autowired
    private JobDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IdentityCipher cipher;

    @Autowired
    private Answering answering;

    @BeforeEach
    void forgetWhatWasTried() {
        database.jdbc().sql("DELETE FROM citizen.tally").update();
        aid.source("CEK_PENERIMA", "RECIPIENTS");
        aid.source("CEK_USUL", "PROPOSALS");
    }

    @Test
    void asksForABodyWhereThereIsNone() {
        assertThat(mvc.post().uri("/api/v1/public/check").contentType(MediaType.APPLICATION_JSON))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void tellsAListedFamilyWhatItGets() {
        aid.family("CEK_PENERIMA", null, VILLAGE, nik(1), "H. MOH. ALI, S.Pd");
        assertThat(ask(nik(1), "Muhammad Ali"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsEntry("found", true);
        assertThat(body(ask(nik(1), "Muhammad Ali")))
                .contains("Bantuan CEK_PENERIMA", "Daftar CEK_PENERIMA", "Terdaftar penerima")
                .doesNotContain("ALI", nik(1));
    }

    @Test
    void answersAnUnknownNikAndAWrongNameAlike() {
        aid.family("CEK_PENERIMA", null, VILLAGE, nik(2), "SITI AMINAH");
        MvcTestResult unknown = ask(nik(3), "SITI AMINAH");
        MvcTestResult wrong = ask(nik(2), "SITI AMINAR");
        assertThat(body(wrong)).isEqualTo(body(unknown)).isEqualTo("{\"found\":false,\"awards\":[]}");
        assertThat(wrong.getResponse().getHeaderNames())
                .isEqualTo(unknown.getResponse().getHeaderNames());
        assertThat(page(nik(2), "SITI AMINAR")).isEqualTo(page(nik(3), "SITI AMINAH"));
    }

    @Test
    void asksForTheNameThatDukcapilKnows() {
        Family family = aid.family("CEK_PENERIMA", null, VILLAGE, nik(4), "DEDI KURNIAWAN");
        database.jdbc()
                .sql("UPDATE registry.claim SET register_name_key = 'DEDY KURNIAWAN' WHERE id = :id")
                .param("id", family.claim())
                .update();
        assertThat(body(ask(nik(4), "Dedi Kurniawan"))).contains("\"found\":false");
        assertThat(body(ask(nik(4), "Dedy Kurniawan"))).contains("\"found\":true");
        aid.verdict(family.claim(), "TIDAK_PADAN");
        assertThat(body(ask(nik(4), "Dedi Kurniawan"))).contains("\"found\":true", "berbeda dengan data Dukcapil");
    }

    @Test
    void saysHowFarAProposalIs() {
        UUID period = aid.period("CEK_USUL", "3274");
        Family waiting = aid.family("CEK_USUL", period, VILLAGE, nik(5), "UJANG");
        assertThat(body(ask(nik(5), "UJANG"))).contains("Sedang diperiksa");
        aid.verdict(waiting.claim(), "MENINGGAL");
        assertThat(body(ask(nik(5), "UJANG"))).contains("Tidak menerima", "sudah meninggal", "membawa KTP");
        Family signed = aid.family("CEK_USUL", period, VILLAGE, nik(6), "ASEP");
        aid.award(period, "3274", "SK-CEK-1", signed);
        assertThat(body(ask(nik(6), "ASEP")))
                .contains("Ditetapkan", "Surat keputusan nomor SK-CEK-1 tanggal 20 November 2026");
    }

    /** Handed over at 18.30 UTC on the third: in Jayapura it is the fourth. */
    @Test
    void saysTheDayAsItIsInTheRegionAndTheVerdictAsItIs() {
        UUID period = aid.period("CEK_USUL", "9171");
        Family signed = aid.family("CEK_USUL", period, "9171011001", nik(16), "YOHANIS");
        aid.award(period, "9171", "SK-CEK-16", signed);
        aid.verdict(signed.claim(), "TIDAK_DITEMUKAN");
        database.jdbc()
                .sql("UPDATE registry.claim SET received_at = '2026-03-03 18:30+00' WHERE id = :id")
                .param("id", signed.claim())
                .update();
        assertThat(jdbc.sql("SELECT verdict || ' ' || since FROM citizen.answer(:nik, 'YOHANIS')")
                        .param("nik", cipher.mac(nik(16)))
                        .query(String.class)
                        .list())
                .contains("TIDAK_DITEMUKAN 2026-03-04");
    }

    @Test
    void staysSilentAfterFiveMissesOnOneNik() {
        aid.family("CEK_PENERIMA", null, VILLAGE, nik(7), "ENTIN");
        for (int i = 0; i < 4; i++) {
            ask(nik(7), "SALAH");
        }
        assertThat(body(ask(nik(7), "ENTIN"))).as("a right answer costs no try").contains("\"found\":true");
        ask(nik(7), "SALAH");
        assertThat(body(ask(nik(7), "ENTIN"))).isEqualTo("{\"found\":false,\"awards\":[]}");
    }

    @Test
    void countsEveryMissOfManyAtOnce() throws Exception {
        aid.family("CEK_PENERIMA", null, VILLAGE, nik(50), "CICIH");
        List<Callable<Outcome>> guesses = IntStream.range(0, 12)
                .<Callable<Outcome>>mapToObj(i -> () -> answering
                        .answer(Question.of(nik(50), "TEBAK " + i), "10.8.0." + i)
                        .outcome())
                .toList();
        try (ExecutorService crowd = Executors.newFixedThreadPool(12)) {
            List<Outcome> outcomes =
                    crowd.invokeAll(guesses).stream().map(Future::resultNow).toList();
            assertThat(outcomes).filteredOn(Outcome.NONE::equals).hasSize(Tallies.NIK_MISSES_A_DAY);
            assertThat(outcomes).filteredOn(Outcome.RESTED::equals).hasSize(7);
        }
    }

    @Test
    void staysSilentAboutADistrictThatIsGuessedThrough() {
        aid.family("CEK_PENERIMA", null, VILLAGE, nik(8), "EUIS");
        for (int i = 0; i < Tallies.PREFIX_MISSES_AN_HOUR; i++) {
            ask(nik(1000 + i), "EUIS");
        }
        assertThat(body(ask(nik(8), "EUIS"))).isEqualTo("{\"found\":false,\"awards\":[]}");
    }

    @Test
    void letsOneAddressAskTenTimesAMinute() {
        for (int i = 0; i < Tallies.ADDRESS_A_MINUTE; i++) {
            assertThat(askFrom("10.9.9.9", nik(20 + i), "A")).hasStatusOk();
        }
        assertThat(askFrom("10.9.9.9", nik(40), "A"))
                .hasStatus(429)
                .hasHeader("Retry-After", "60")
                .bodyText()
                .contains("10 pemeriksaan semenit");
        assertThat(askFrom("10.9.9.8", nik(40), "A")).hasStatusOk();
    }

    @Test
    void countsAWholeIpv6NetworkAsOne() {
        assertThat(AddressKey.of("2001:db8:1:2::1")).isEqualTo(AddressKey.of("2001:db8:1:2:ffff::9"));
        assertThat(AddressKey.of("2001:db8:1:2::1")).isNotEqualTo(AddressKey.of("2001:db8:1:3::1"));
        assertThat(AddressKey.of("10.0.0.1")).isNotEqualTo(AddressKey.of("10.0.0.2"));
    }

    @Test
    void saysWhatIsWrongWithANik() {
        assertThat(ask("327401", "A")).hasStatus(422).bodyText().contains("NIK harus 16 angka. Anda mengetik 6.");
        assertThat(mvc.post().uri("/cek").param("nik", "32740101019").param("name", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Anda mengetik 11.", "Isi nama lengkap");
    }

    @Test
    void keepsNoNikAndLeavesATrace() {
        Family family = aid.family("CEK_PENERIMA", null, VILLAGE, nik(9), "YAYAH");
        ask(nik(9), "YAYAH");
        assertThat(count("SELECT count(*) FROM citizen.check_log WHERE nik_mac = :mac AND outcome = 'FOUND'", nik(9)))
                .isEqualTo(1);
        assertThat(database.jdbc()
                        .sql("SELECT details::text || actor || address FROM audit.entry WHERE subject = :subject")
                        .param("subject", "household:" + family.household())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("citizen")
                .doesNotContain(nik(9));
    }

    private long count(String sql, String nik) {
        return database.jdbc()
                .sql(sql)
                .param("mac", cipher.mac(nik))
                .query(Long.class)
                .single();
    }

    private MvcTestResult ask(String nik, String name) {
        return askFrom("10.1." + ADDRESSES.get() / 250 + "." + ADDRESSES.getAndIncrement() % 250, nik, name);
    }

    private MvcTestResult askFrom(String address, String nik, String name) {
        return mvc.post()
                .uri("/api/v1/public/check")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "id")
                .content("{\"nik\":\"%s\",\"name\":\"%s\"}".formatted(nik, name))
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    /** The page without its clock. */
    private String page(String nik, String name) {
        String page = body(
                mvc.post().uri("/cek").param("nik", nik).param("name", name).exchange());
        return page.replaceAll("\\d\\d\\.\\d\\d WIB", "");
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nik(int serial) {
        return "327401010190%04d".formatted(serial);
    }
}
