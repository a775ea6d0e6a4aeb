package id.tampah.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tampah.access.NewUser;
import id.tampah.access.Role;
import id.tampah.access.Users;
import id.tampah.shared.Ids;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Browser;
import id.tampah.testing.TampahBrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TampahBrowserTest
class CancellingBrowserTests {

    private static final String PASSWORD = "beras sekarung penuh";
    private static final String KAB = "3204";

    @LocalServerPort
    private int port;

    @Autowired
    private Users users;

    @Autowired
    private JobDatabase database;

    @Test
    void cancelsARunThoughItsPageIsRenewedWhileSomebodyIsAsked() {
        UUID run = running();
        Page page = signedIn();
        page.navigate("/proses/" + run);
        button(page, "Batalkan").click();
        for (int renewed = 0; renewed < 2; renewed++) {
            page.waitForResponse(answer -> answer.url().endsWith(run.toString()), () -> {});
        }
        button(page, "Ya, batalkan").click();
        page.getByText("Sedang dibatalkan").waitFor();
        assertThat(database.jdbc()
                        .sql("DELETE FROM job.run WHERE id = :id AND cancel_wish")
                        .param("id", run)
                        .update())
                .isOne();
    }

    /** A run that another node works on. */
    private UUID running() {
        UUID id = Ids.next();
        database.jdbc().sql("""
                INSERT INTO job.run (id, kind, subject, title, region, state, done, total, href, actor, actor_role,
                                     started_at, lease_until)
                VALUES (:id, 'intake.read', 'list:' || :id::text, 'job.intake.read.title', :kab, 'RUNNING', 1000, 2000, '/daftar',
                        'uji', 'DINSOS_KOTA', now(), now() + interval '1 hour')
                """).param("id", id).param("kab", KAB).update();
        return id;
    }

    private Page signedIn() {
        RegionCode region = new RegionCode(KAB);
        users.create(new NewUser("yanti", "Yanti", Role.DINSOS_KOTA, region, "", false, false), PASSWORD);
        Page page = Browser.signedIn(port, 1280, "yanti", PASSWORD);
        page.waitForURL("**/");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
