package id.tampah.distribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import id.tampah.access.NewUser;
import id.tampah.access.Role;
import id.tampah.access.Users;
import id.tampah.job.JobDatabase;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Acting;
import id.tampah.testing.Aid;
import id.tampah.testing.Browser;
import id.tampah.testing.TampahBrowserTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A village officer with a phone of 360 pixels, and a citizen without script. */
@TampahBrowserTest
@Import(Aid.class)
class PhoneBrowserTests {

    private static final String KAB = "3277";
    private static final String VILLAGE = "3277011001";
    private static final String PASSWORD = "beras sekarung penuh";

    @LocalServerPort
    private int port;

    @Autowired
    private Users users;

    @Autowired
    private Aid aid;

    @Autowired
    private Acting acting;

    @Autowired
    private Openings openings;

    @Autowired
    private JobDatabase database;

    private static UUID stage;

    @BeforeEach
    void openAStage() {
        if (stage != null) {
            return;
        }
        for (Role role : new Role[] {Role.OPERATOR_DESA, Role.DINSOS_KOTA}) {
            String region = role == Role.OPERATOR_DESA ? VILLAGE : KAB;
            users.create(
                    new NewUser(role.name().toLowerCase(), "Petugas", role, new RegionCode(region), "", false, false),
                    PASSWORD);
        }
        aid.source("PONSEL_USUL", "PROPOSALS");
        UUID period = aid.period("PONSEL_USUL", KAB);
        stage = aid.stage(period, 1, 500_000);
        UUID decree = aid.award(
                period,
                KAB,
                "SK-PONSEL",
                aid.family("PONSEL_USUL", period, VILLAGE, "3277010101900001", "UJANG SURYANA BIN HAJI ABDURRAHMAN"),
                aid.family("PONSEL_USUL", period, VILLAGE, "3277010101900002", "ASEP"),
                aid.family("PONSEL_USUL", period, VILLAGE, "3277010101900003", "SITI"));
        Acting.as(
                Role.DINSOS_KOTA,
                KAB,
                () -> openings.open(decree, stage, LocalDate.now(ZoneId.of("Asia/Jakarta")), ""));
        UUID opening = database.jdbc()
                .sql("SELECT id FROM distribution.opening WHERE stage_id = :stage")
                .param("stage", stage)
                .query(UUID.class)
                .single();
        acting.untilDone("opening:" + opening);
    }

    @Test
    void marksFamiliesWithOneThumb() {
        Page page = signedIn("operator_desa", 360);
        page.navigate("/penyaluran/desa/" + stage);
        assertThat(Browser.fits(page)).isTrue();
        Locator asep = row(page, "ASEP");
        assertThat(targets(asep)).allMatch(box -> box.height >= 44);
        button(asep, "Diserahkan").click();
        assertThat(page.locator("#ask-text")).containsText("ASEP");
        page.locator("#ask button[value=yes]").click();
        assertThat(row(page, "ASEP").locator(".tag")).hasText("Diserahkan");
        assertThat(page.locator("#counters")).containsText("Diserahkan1");
        Locator siti = row(page, "SITI");
        siti.getByText("Gagal").click();
        siti.getByText("Penerima tidak di tempat").click();
        button(siti, "Simpan").first().click();
        assertThat(row(page, "SITI").locator(".tag")).hasText("Gagal");
        assertThat(page.locator("#counters")).containsText("Belum1");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void isUsableForEverybody() {
        Page page = signedIn("dinsos_kota", 1280);
        for (String path :
                new String[] {"/penyaluran", "/penyaluran/buka", "/penyaluran/" + stage, "/laporan", "/laporan/cetak"
                }) {
            page.navigate(path);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(path).isEmpty();
        }
    }

    @Test
    void answersACitizenOnASmallPhone() {
        Page page = Browser.page(port, 360);
        page.navigate("/cek");
        page.getByLabel("NIK").fill("3277 0101 0190 0001");
        page.getByLabel("Nama lengkap").fill("Ujang Suryana bin Haji Abdurrahman");
        page.getByText("Lihat jawabannya").click();
        assertThat(page.locator("main")).containsText("Keluarga Anda menerima Bantuan PONSEL_USUL");
        assertThat(page.getByLabel("NIK")).hasValue("");
        assertThat(Browser.fits(page)).isTrue();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.navigate("/cek/bantuan");
        assertThat(Browser.fits(page)).isTrue();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static Locator row(Page page, String name) {
        return page.locator(".delivery").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator button(Locator inside, String name) {
        return inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static java.util.List<BoundingBox> targets(Locator row) {
        return row.locator("button:visible, summary:visible").all().stream()
                .map(Locator::boundingBox)
                .toList();
    }

    private Page signedIn(String username, int width) {
        return Browser.signedIn(port, width, username, PASSWORD);
    }
}
