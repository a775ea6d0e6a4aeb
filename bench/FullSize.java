import id.tampah.demo.lists.CollectedList;
import id.tampah.demo.lists.DemoFiles;
import id.tampah.demo.lists.DemoList;
import id.tampah.demo.people.Population;
import id.tampah.demo.people.Register;
import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Bogor's real size: a register of 1,000,000 people and a list of 194,000 rows × 15 columns go through the running product by
 * API, heap limited to 1 GB. Prints the seconds of each step as the product itself reports them.
 */
public class FullSize {

    private static final Path OUT = Path.of("bench/out");
    private static final int PORT = 8189;

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(OUT);
        Path register = OUT.resolve("register-3271.csv");
        Path list = OUT.resolve("list-194000.xlsx");
        generate(register, list);
        Process product = start(Path.of(arguments[0]));
        try {
            BufferedReader printed = product.inputReader();
            String city = key(printed, "DINSOS_KOTA, 32.71");
            String dukcapil = key(printed, "DUKCAPIL, 32.71");
            until(printed, "The demo is loaded");
            Thread.ofPlatform().daemon().start(() -> drain(product));
            show("register of 1,000,000", new ListSender(PORT, dukcapil), register, "DUKCAPIL");
            show("list of 194,000 × 15", new ListSender(PORT, city), list, "GUBERNUR");
        } finally {
            product.destroy();
            product.waitFor();
        }
    }

    private static void generate(Path register, Path list) throws IOException {
        if (Files.exists(list)) {
            return;
        }
        Population people = new Population(2026, RegionTree.bundled(), new RegionCode("3271"), 1_000_000);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(register))) {
            DemoFiles.csv(new Register(people), out);
        }
        DemoList collected = CollectedList.of(people, 194_000);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(list))) {
            DemoFiles.xlsx(collected, List.of("DAFTAR USULAN", "KOTA BOGOR"), out);
        }
    }

    private static Process start(Path jar) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar.toString(),
                        "--server.port=" + PORT,
                        "--tampah.data=" + OUT.resolve("data"))
                .redirectErrorStream(true)
                .start();
    }

    private static String key(BufferedReader printed, String holder) throws IOException {
        return until(printed, "API key (" + holder + "): ").replaceFirst(".*: ", "");
    }

    private static String until(BufferedReader printed, String words) throws IOException {
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            if (line.contains(words)) {
                return line;
            }
        }
        throw new IllegalStateException("the product ended before it printed: " + words);
    }

    private static void drain(Process product) {
        try {
            product.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            // the product has ended, there is nothing left to drain
        }
    }

    private static void show(String title, ListSender sender, Path file, String source) throws Exception {
        String id = sender.send(file, source);
        String answer;
        do {
            Thread.sleep(200);
            answer = sender.tell(id);
        } while (!answer.matches("(?s).*\"status\":\"(RESOLVED|REFUSED|FAILED)\".*"));
        Thread.sleep(1_000); // the step that resolved it ends a moment later
        answer = sender.tell(id);
        System.out.println(title + "\n" + answer.replace("},{", "},\n  {"));
    }
}
