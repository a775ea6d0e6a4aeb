import id.tampah.demo.lists.CollectedList;
import id.tampah.demo.lists.DemoList;
import id.tampah.demo.people.Population;
import id.tampah.region.RegionTree;
import id.tampah.shared.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The public check on the data that {@link FullSize} left: can an unknown NIK be told from a wrong name by the clock, and how
 * long does /cek take under eight clients. Every call comes from a loopback address of its own, so that no limit is met.
 */
public class PublicCheck {

    private static final Path DATA = Path.of("bench/out/data");
    private static final int PORT = 8189;
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    record Known(String nik, String name) {}

    public static void main(String[] arguments) throws Exception {
        List<Known> known = known();
        int calls = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        timing(known, 200);
        report(timing(known, calls));
        load(known, 8, 30);
    }

    /** Heads of families that stand on the list of 194,000. */
    private static List<Known> known() {
        Population people = new Population(2026, RegionTree.bundled(), new RegionCode("3271"), 1_000_000);
        DemoList list = CollectedList.of(people, 194_000);
        List<String> header = Arrays.asList(list.layout().header());
        int nik = header.indexOf("NIK");
        int name = IntStream.range(0, header.size())
                .filter(at -> header.get(at).toUpperCase().startsWith("NAMA"))
                .findFirst()
                .orElseThrow();
        return list.cells()
                .skip(1_000)
                .limit(20_000)
                .map(cells -> new Known(cells[nik], cells[name]))
                .filter(each -> each.nik().matches("\\d{16}"))
                .toList();
    }

    /** Rows: unknown NIK, wrong name, hit; the three of one round in random order. */
    private static long[][] timing(List<Known> known, int calls) throws Exception {
        Random random = new Random(7);
        long[][] times = new long[3][calls];
        for (int i = 0; i < calls; i++) {
            if (i % 100 == 0) {
                forgetTries();
            }
            Known someone = known.get(random.nextInt(known.size()));
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
            Collections.shuffle(order, random);
            for (int kind : order) {
                times[kind][i] = ask(json(kind, someone, random), "/api/v1/public/check", "application/json");
            }
        }
        return times;
    }

    private static String json(int kind, Known someone, Random random) {
        String nik = kind == 0 ? "%s%010d".formatted(someone.nik().substring(0, 6), random.nextLong(10_000_000_000L)) : someone.nik();
        String name = kind == 1 ? new StringBuilder(someone.name()).reverse().toString() : someone.name();
        return "{\"nik\":\"%s\",\"name\":\"%s\"}".formatted(nik, name.replace("\"", ""));
    }

    private static void report(long[][] times) {
        String[] names = {"unknown NIK", "wrong name", "hit"};
        for (int kind = 0; kind < 3; kind++) {
            System.out.println(line(names[kind], times[kind]));
        }
        System.out.printf("unknown NIK / wrong name: Mann-Whitney z %.2f (|z| < 2.58: not told apart at 1 %%)%n", z(times[0], times[1]));
        System.out.printf("unknown NIK / hit: Mann-Whitney z %.2f%n", z(times[0], times[2]));
    }

    private static String line(String name, long[] times) {
        long[] sorted = LongStream.of(times).sorted().toArray();
        return "%-12s %6d calls  p50 %.2f ms  p95 %.2f ms  p99 %.2f ms"
                .formatted(name, sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    /** The normal approximation of the rank sum test; nanoseconds hardly tie. */
    private static double z(long[] a, long[] b) {
        long[] other = LongStream.of(b).sorted().toArray();
        double wins = 0;
        for (long value : a) {
            int at = Arrays.binarySearch(other, value);
            wins += at >= 0 ? at + 0.5 : -at - 1;
        }
        double mean = a.length * (double) b.length / 2;
        return (wins - mean) / Math.sqrt(mean * (a.length + b.length + 1) / 6);
    }

    private static void load(List<Known> known, int clients, int seconds) throws Exception {
        forgetTries();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Callable<List<Long>> client = () -> {
            List<Long> times = new ArrayList<>();
            for (Random random = new Random(); System.nanoTime() < end; ) {
                Known someone = known.get(random.nextInt(known.size()));
                String form = "nik=" + someone.nik() + "&name=" + URLEncoder.encode(someone.name(), StandardCharsets.UTF_8);
                times.add(ask(form, "/cek", "application/x-www-form-urlencoded"));
            }
            return times;
        };
        try (ExecutorService crowd = Executors.newFixedThreadPool(clients)) {
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> each : crowd.invokeAll(Collections.nCopies(clients, client))) {
                all.addAll(each.get());
            }
            System.out.println(line("/cek, " + clients, all.stream().mapToLong(Long::longValue).toArray())
                    + "  " + all.size() / seconds + " a second");
        }
    }

    /** One request on a connection of its own, from the address 127.x.y.z; nanoseconds to the last byte. */
    private static long ask(String body, String path, String type) throws IOException {
        int address = ADDRESS.incrementAndGet();
        byte[] request = ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress("127.%d.%d.%d".formatted(1 + address / 62_500, address / 250 % 250, 1 + address % 250), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", PORT));
            long start = System.nanoTime();
            socket.getOutputStream().write(request);
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            long time = System.nanoTime() - start;
            if (!answer.startsWith("HTTP/1.1 200")) {
                throw new IllegalStateException(answer);
            }
            return time;
        }
    }

    private static void forgetTries() throws Exception {
        Properties secrets = new Properties();
        try (InputStream in = Files.newInputStream(DATA.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + secrets.getProperty("port") + "/tampah";
        try (Connection connection = DriverManager.getConnection(url, "postgres", secrets.getProperty("superuser"))) {
            connection.createStatement().execute("DELETE FROM citizen.tally");
        }
    }
}
