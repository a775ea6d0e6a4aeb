package id.tampah.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One headless Chromium for all browser tests: the one installed (Debian's {@code chromium}, Chrome), else the one that
 * Playwright downloads. Where neither can be had, the tests fail and say how to get one.
 */
public final class Browser {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> INSTALLED =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final com.microsoft.playwright.Browser CHROMIUM = launch();

    private Browser() {}

    private static com.microsoft.playwright.Browser launch() {
        Path installed = INSTALLED.stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        Map<String, String> environment =
                installed == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            return playwright.chromium().launch(installed == null ? options : options.setExecutablePath(installed));
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "No Chromium for the browser tests. Install one (apt-get install chromium), or let Playwright download"
                            + " its own.",
                    e);
        }
    }

    /** A page of its own session at 1280 pixels, which fails the test on any script error or refused resource. */
    public static Page page(int port, int width) {
        Page page = CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("id-ID")
                        .setBaseURL("http://localhost:" + port))
                .newPage();
        page.onPageError(error -> {
            throw new AssertionError("script error on " + page.url() + ": " + error);
        });
        return page;
    }

    /** The same, signed in by the form at the door. */
    public static Page signedIn(int port, int width, String username, String password) {
        Page page = page(port, width);
        page.navigate("/masuk");
        page.getByLabel("Nama pengguna").fill(username);
        page.getByLabel("Kata sandi").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Masuk").setExact(true))
                .click();
        return page;
    }

    /** Whether nothing is wider than the window. */
    public static boolean fits(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }
}
