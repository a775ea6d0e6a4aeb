package id.tampah.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.tampah.access.NewUser;
import id.tampah.access.Role;
import id.tampah.access.Users;
import id.tampah.shared.RegionCode;
import id.tampah.testing.Browser;
import id.tampah.testing.TampahBrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Deciding a case without a mouse. */
@TampahBrowserTest
@Import({Lists.class, Rules.class})
class KeyboardBrowserTests {

    private static final String KAB = "3212";
    private static final String VILLAGE = "3212012001";
    private static final String PASSWORD = "beras sekarung penuh";

    @LocalServerPort
    private int port;

    @Autowired
    private Users users;

    @Autowired
    private Lists lists;

    @Test
    void decidesByKeysAlone() {
        UUID mayor = twice(row());
        Page page = caseOf(mayor);
        String address = page.url();
        page.keyboard().press("b");
        page.keyboard().press("1");
        assertThat(page.locator("input[name=choice]:checked").getAttribute("data-key"))
                .as("the chosen side, not the suggested one")
                .isEqualTo("b");
        page.keyboard().press("Enter");
        assertThat(page.url()).as("without a reason nothing is decided").isEqualTo(address);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(address));
        assertThat(lists.states(mayor)).doesNotContain("HELD");
    }

    @Test
    void leavesEnterToALink() {
        UUID mayor = twice(row());
        Page page = caseOf(mayor);
        page.keyboard().press("2");
        page.locator("a.back").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/data-ganda?"));
        assertThat(lists.states(mayor)).containsOnly("HELD");
    }

    private UUID twice(Lists.Row person) {
        lists.add(KAB, "PKH", null, person);
        return lists.add(KAB, "WALIKOTA", null, person);
    }

    private Page caseOf(UUID list) {
        Page page = signedIn();
        page.navigate("/data-ganda?daftar=" + list);
        page.locator("tr[data-href]").first().click();
        page.waitForSelector("form.deciding");
        return page;
    }

    private static int people;

    private static Lists.Row row() {
        int number = ++people;
        return new Lists.Row(
                VILLAGE, "32120101018000%02d".formatted(number), "32120201018000%02d".formatted(number), "UJANG");
    }

    private Page signedIn() {
        if (users.findForSignIn("kunci").isEmpty()) {
            users.create(
                    new NewUser("kunci", "Petugas", Role.DINSOS_KOTA, new RegionCode(KAB), "", false, false), PASSWORD);
        }
        return Browser.signedIn(port, 1280, "kunci", PASSWORD);
    }
}
