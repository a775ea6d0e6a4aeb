package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tampah.access.NewUser;
import id.tampah.access.Role;
import id.tampah.access.Users;
import id.tampah.audit.AuditTrail;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Browser;
import id.tampah.testing.TampahBrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TampahBrowserTest
class SignInBrowserTests {

    private static final String PASSWORD = "beras sekarung penuh";

    private static final int LONG = 200;

    @LocalServerPort
    private int port;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Users users;

    @BeforeEach
    void makeAdministrator() {
        if (users.findForSignIn("wati").isEmpty()) {
            RegionCode region = new RegionCode("3204");
            users.create(new NewUser("wati", "Wati Kusuma", Role.ADMIN, region, "", false, false), PASSWORD);
        }
    }

    @Test
    void letsAnAdministratorMakeAUser() {
        Page page = signedIn(1280);
        page.navigate("/pengaturan/pengguna");
        page.getByText("Pengguna baru").click();
        page.getByLabel("Nama lengkap").fill("Ujang Operator");
        page.getByLabel("Nama pengguna").fill("ujang." + System.nanoTime());
        page.getByLabel("Peran").selectOption("DINSOS_KOTA");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Buat pengguna"))
                .click();
        assertThat(page.textContent("main")).contains("Sandi sekali pakai", "Ujang Operator");
    }

    @Test
    void saysWhatIsWrongAtTheDoor() {
        Page page = Browser.page(port, 360);
        page.navigate("/masuk");
        page.getByLabel("Nama pengguna").fill("wati");
        page.getByLabel("Kata sandi").fill("keliru");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Masuk").setExact(true))
                .click();
        assertThat(page.textContent("main")).contains("salah");
        assertThat(Browser.fits(page)).isTrue();
    }

    /** So long a file is on its way before the page's transaction has ended, and the session is written at that moment. */
    @Test
    void sendsALongFileWhole() {
        for (int i = 0; i < LONG; i++) {
            trail.recordRefusal("SIGNED_IN", "user:wati " + "x".repeat(100) + i, "3204");
        }
        Page page = signedIn(1280);
        String file = page.request().get("/jejak/unduh.csv").text();
        assertThat(file.lines().filter(line -> line.contains("user:wati xxx"))).hasSize(LONG);
        page.navigate("/jejak");
        assertThat(page.textContent("main")).contains("Jejak");
    }

    @Test
    void isUsableForEverybody() {
        Page page = signedIn(1280);
        for (String path : new String[] {"/", "/pengaturan/pengguna", "/pengaturan/kunci", "/jejak"}) {
            page.navigate(path);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(path).isEmpty();
        }
    }

    private Page signedIn(int width) {
        return Browser.signedIn(port, width, "wati", PASSWORD);
    }
}
