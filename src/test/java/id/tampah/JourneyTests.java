package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.tampah.demo.lists.DemoScale;
import id.tampah.demo.lists.DemoWorld;
import id.tampah.demo.lists.Dirt;
import id.tampah.demo.lists.ListTruth;
import id.tampah.job.JobDatabase;
import id.tampah.region.RegionTree;
import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import id.tampah.testing.Browser;
import id.tampah.testing.TampahBrowserTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * The two stories of 2020, told by the demo itself: Kota Bogor (Excel lists, doubles across lists, city quota, waiting list,
 * the citizen's answer, the table) and Provinsi NTB (DTKS minus PKH and BLT, plus others, planted doubles). At 1:100, or at
 * full size where the system property {@code tampah.demo-scale} is FULL.
 */
@TampahBrowserTest
@TestPropertySource(properties = "tampah.demo=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTests {

    private static final DemoScale SCALE = DemoScale.valueOf(System.getProperty("tampah.demo-scale", "DEMO"));
    private static final DemoWorld WORLD = DemoWorld.dirty(RegionTree.bundled(), SCALE);
    private static final Duration LOADING = Duration.ofMinutes(SCALE == DemoScale.FULL ? 60 : 5);

    @LocalServerPort
    private int port;

    @Autowired
    private JobDatabase database;

    @Autowired
    private IdentityCipher cipher;

    @BeforeEach
    void waitForTheDemo() throws InterruptedException {
        Instant end = Instant.now().plus(LOADING);
        while (count("SELECT count(*) FROM job.run WHERE kind = 'distribution.open' AND state = 'DONE'") == 0) {
            assertThat(Instant.now()).as("the demo is loaded in time").isBefore(end);
            Thread.sleep(200);
        }
    }

    @Test
    @Order(1)
    void losesNoRowOfAnyList() {
        WORLD.lists().forEach(list -> {
            ListTruth truth = list.truth();
            String counts = database.jdbc()
                    .sql("SELECT rows_read || '=' || accepted || '+' || held || '+' || rejected FROM intake.list"
                            + " WHERE filename = :file")
                    .param("file", list.name() + ".xlsx")
                    .query(String.class)
                    .single();
            assertThat(counts)
                    .as(list.name())
                    .isEqualTo(truth.rows() + "=" + truth.accepted() + "+" + truth.held() + "+" + truth.rejected());
        });
    }

    @Test
    @Order(2)
    void findsEveryPlantedDoubleOfBogor() {
        assertThat(cases("3271", "SAME_NIK")).isEqualTo(planted("3271", Dirt.SAME_NIK));
        assertThat(cases("3271", "SAME_KK")).isEqualTo(planted("3271", Dirt.SAME_KK));
        assertThat(cases("3271", "MISTYPED_NIK")).isEqualTo(planted("3271", Dirt.SAME_MISTYPED));
    }

    @Test
    @Order(2)
    void givesEverybodyWithoutNikACode() {
        assertThat(count("SELECT count(*) FROM dukcapil.without_nik"))
                .isEqualTo(WORLD.lists().stream()
                        .mapToLong(list -> list.truth().count(Dirt.BLANK_NIK))
                        .sum());
    }

    @Test
    @Order(3)
    void reachesTheTargetOfNtbAndFindsItsDoubles() {
        assertThat(count("SELECT count(*) FROM targeting.candidate WHERE region LIKE '52%' AND state = 'IN'"))
                .isEqualTo(WORLD.truth().ntbTarget());
        assertThat(count("SELECT count(*) FROM dedup.duplicate_case WHERE region LIKE '52%'"))
                .isEqualTo(WORLD.truth().ntbDoubles());
    }

    @Test
    @Order(4)
    void letsTheMayorSignAndTheTableSum() {
        Page page = signedInAs("bima");
        page.navigate("/penetapan");
        page.getByText("Bantuan Wali Kota 2026").first().click();
        page.getByLabel("Nomor keputusan").fill("460/KEP.118-DINSOS/2026");
        page.getByLabel("Tanggal keputusan")
                .fill(LocalDate.now(ZoneId.of("Asia/Jakarta")).toString());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Tandatangani").setExact(true))
                .click();
        page.locator("dialog button.btn-primary, dialog button.btn-danger")
                .first()
                .click();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("460/KEP.118-DINSOS/2026");
        page.navigate("/laporan");
        assertThat(page.textContent("main"))
                .contains(
                        shown(WORLD.bogorStory().total()),
                        shown(WORLD.bogorStory().households("DTKS")),
                        shown(WORLD.bogorStory().households("Non-DTKS")));
    }

    @Test
    @Order(5)
    void answersTheCitizen() throws Exception {
        Identity identity = cipher.open(database.jdbc()
                .sql("SELECT c.identity FROM registry.claim c JOIN allocation.award a ON a.claim_id = c.id"
                        + " WHERE a.decree_id IS NOT NULL AND c.verdict = 'PADAN' ORDER BY c.id LIMIT 1")
                .query(byte[].class)
                .single());
        String name = database.jdbc()
                .sql("SELECT name FROM registry.claim WHERE nik_mac = :mac AND source = 'GUBERNUR' LIMIT 1")
                .param("mac", cipher.mac(identity.nikDigits()))
                .query(String.class)
                .single();
        Page page = Browser.page(port, 360);
        page.navigate("/cek");
        page.getByLabel("NIK").fill(identity.nikDigits());
        page.getByLabel("Nama").fill(name);
        page.locator("main form button[type=submit]").click();
        assertThat(page.textContent("main")).contains("Bantuan Gubernur");
        assertThat(Browser.fits(page)).isTrue();
        assertThat(check(identity.nikDigits(), "BUKAN NAMANYA")).contains("\"found\":false");
    }

    @Test
    @Order(6)
    void opensEveryPageForEverybody() {
        for (String person :
                new String[] {"rina", "bima", "dewi", "siti", "lalu", "zul", "ratna", "admin", "kec.bosel"}) {
            Page page = signedInAs(person);
            page.setViewportSize(360, 740);
            for (Object href : (java.util.List<?>) page.evaluate(
                    "[...document.querySelectorAll('.nav-journey a')].map(a => a.getAttribute('href'))")) {
                assertThat(page.navigate((String) href).status())
                        .as(person + " " + href)
                        .isEqualTo(200);
                assertThat(Browser.fits(page))
                        .as(person + " " + href + " fits a phone")
                        .isTrue();
            }
        }
    }

    private String check(String nik, String name) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/public/check"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"nik\":\"" + nik + "\",\"name\":\"" + name + "\"}"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private Page signedInAs(String username) {
        Page page = Browser.page(port, 1280);
        page.navigate("/masuk/akun");
        page.locator("button[value='" + username + "']").click();
        return page;
    }

    private static String shown(int households) {
        return String.format(Locale.of("id"), "%,d", households);
    }

    private long cases(String region, String kind) {
        return count("SELECT count(*) FROM dedup.duplicate_case WHERE region LIKE '" + region + "%' AND kind = '" + kind
                + "'");
    }

    private long planted(String region, Dirt dirt) {
        return WORLD.lists().stream()
                .filter(list -> list.region().digits().equals(region))
                .mapToLong(list -> list.truth().count(dirt))
                .sum();
    }

    private long count(String query) {
        return database.jdbc().sql(query).query(Long.class).single();
    }
}
