import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long pages take while nothing else happens, and while five lists of 50,000 rows are read at once. */
public class BesideLists {

    private static final Path OUT = Path.of("bench/out");
    private static final List<String> PAGES = List.of("/", "/daftar", "/cari?q=SITI+NUR", "/cek");
    private static final int ROUNDS = 100;
    private static final int LISTS = 5;
    private static final Pattern FORM_KEY = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Product product;

    private BesideLists(Product product) {
        this.product = product;
    }

    public static void main(String[] arguments) throws Exception {
        try (Product product = new Product(OUT.resolve("product"))) {
            product.forget();
            new BesideLists(product).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        signIn("rina");
        Map<String, List<Double>> idle = new LinkedHashMap<>();
        Map<String, List<Double>> beside = new LinkedHashMap<>();
        for (int i = 0; i < 2 * ROUNDS; i++) {
            round(i < ROUNDS ? new LinkedHashMap<>() : idle);
        }
        List<String> lists = new ArrayList<>();
        for (int i = 0; i < LISTS; i++) {
            lists.add(product.send(list(i)));
        }
        while (!allRead(lists)) {
            round(beside);
        }
        System.out.printf(
                "%n%-30s %6s %9s %9s %6s %9s%n", "ms a page, five lists at once", "calls", "idle p50", "p50", "ratio", "p95");
        idle.forEach((page, times) -> print(page, times, beside.get(page)));
    }

    /** Lists of 50,000 rows; one row more makes another list of it. */
    private static Path list(int number) throws Exception {
        Path file = OUT.resolve("beside-" + number + ".xlsx");
        if (!Files.exists(file)) {
            new Rows(50_000 + number).writeInline(file);
        }
        return file;
    }

    private boolean allRead(List<String> lists) throws Exception {
        for (String list : lists) {
            if (!product.isRead(list)) {
                return false;
            }
        }
        return true;
    }

    private void signIn(String username) throws Exception {
        Matcher key = FORM_KEY.matcher(get("/masuk").body());
        if (!key.find()) {
            throw new IllegalStateException("no form at the door");
        }
        String form = "username=" + username + "&_csrf=" + URLEncoder.encode(key.group(1), StandardCharsets.UTF_8);
        http.send(
                at("/masuk/demo")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private void round(Map<String, List<Double>> times) throws Exception {
        for (String page : PAGES) {
            long start = System.nanoTime();
            HttpResponse<String> answer = get(page);
            if (answer.statusCode() != 200 || answer.uri().getPath().equals("/masuk")) {
                throw new IllegalStateException(page + " answered " + answer.statusCode() + " at " + answer.uri());
            }
            times.computeIfAbsent(page, any -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
        }
    }

    private HttpResponse<String> get(String page) throws Exception {
        return http.send(at(page).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder at(String page) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Product.PORT + page));
    }

    private static void print(String page, List<Double> idle, List<Double> beside) {
        System.out.printf(
                "%-30s %6d %9.1f %9.1f %6.2f %9.1f%n",
                page, beside.size(), at(idle, 50), at(beside, 50), at(beside, 50) / at(idle, 50), at(beside, 95));
    }

    private static double at(List<Double> times, int percent) {
        return times.stream().sorted().skip((long) times.size() * percent / 100).findFirst().orElseThrow();
    }
}
