import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Reads and writes one list in every way and prints one table: the first run, the best run (all ways in turn, so that a busy
 * machine is busy for all), rows a second, peak heap and the ratio to the limit. The cold run has a JVM of its own, in which
 * no way was gone before.
 */
public class ReadingBench {

    private static final Path OUT = Path.of("bench/out");
    private static final Path DATA = OUT.resolve("product");
    private static final String LIMIT = "(a) limit: Aalto events + COPY";
    private static final String EVENTS = "    Aalto raw events";
    private static final String COPY = "    raw COPY of ready bytes";
    private static final String STAGE = "(c) Tampah, file to validated rows in the table";
    private static final String JPA = "(f) POI events + JPA batch 50, unchecked";

    private final Map<String, Callable<Long>> ways = new LinkedHashMap<>();
    private final Map<String, double[]> seconds = new LinkedHashMap<>();
    private final Map<String, Long> heap = new LinkedHashMap<>();
    private final int rows;
    private final int runs;

    private ReadingBench(int rows, int runs) {
        this.rows = rows;
        this.runs = runs;
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(OUT);
        switch (arguments[0]) {
            case "cold" -> cold(arguments[1]);
            case "warm" -> warm();
            case "growth" -> growth();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.exit(0);
    }

    private static void cold(String kind) throws Exception {
        Rows list = new Rows(194_000);
        Path file = file(list, kind);
        try (Store store = new Store(DATA)) {
            Own own = new Own(store);
            Yardsticks others = new Yardsticks(store);
            ReadingBench bench = new ReadingBench(list.count(), 1);
            store.empty();
            bench.time(EVENTS, () -> Yardsticks.events(file), 0);
            bench.time(STAGE, () -> own.stage(file), 0);
            List<byte[]> ready = own.ready(file);
            store.empty();
            bench.time(COPY, () -> others.copyReady(ready), 0);
            bench.print("cold, " + file.getFileName());
        }
    }

    private static void warm() throws Exception {
        Rows list = new Rows(194_000);
        try (Product product = new Product(DATA)) {
            for (String kind : List.of("inline", "shared")) {
                reading(product, list, file(list, kind));
            }
            writing(list);
        }
    }

    private static void growth() throws Exception {
        try (Product product = new Product(DATA)) {
            for (int rows : new int[] {50_000, 194_000, 1_000_000}) {
                growth(product, rows);
            }
        }
    }

    private static Path file(Rows list, String kind) throws Exception {
        Path file = OUT.resolve(kind + "-" + list.count() + ".xlsx");
        if (!Files.exists(file)) {
            if (kind.equals("inline")) {
                list.writeInline(file);
            } else {
                list.writeShared(file);
            }
        }
        return file;
    }

    private static void reading(Product product, Rows list, Path file) throws Exception {
        Own own = new Own(product.store());
        Yardsticks others = new Yardsticks(product.store());
        List<byte[]> ready = own.ready(file);
        ReadingBench bench = new ReadingBench(list.count(), 4);
        bench.ways.put(EVENTS, () -> Yardsticks.events(file));
        bench.ways.put(COPY, () -> others.copyReady(ready));
        bench.ways.put("(b) Tampah's reader, every cell as text", () -> own.read(file));
        bench.ways.put(STAGE, () -> own.stage(file));
        bench.ways.put("    of that sealing NIK and KK (alone)", () -> own.seal(list.count()));
        bench.ways.put("(d) Tampah, the whole job: upload to claims", () -> product.read(file));
        bench.ways.put("(e) fastexcel-reader + COPY, unchecked", () -> others.fastexcel(file));
        bench.ways.put(JPA, () -> others.poiAndJpa(file));
        bench.run(product);
        bench.print(file.getFileName() + ", " + (Files.size(file) >> 20) + " MB");
        System.out.printf("(f) takes %.1f x (c)%n", best(bench.seconds.get(JPA)) / best(bench.seconds.get(STAGE)));
    }

    private static void writing(Rows list) throws Exception {
        ReadingBench bench = new ReadingBench(list.count(), 4);
        bench.ways.put("Tampah's writer", () -> written(list::writeInline));
        bench.ways.put("fastexcel's writer, inline", () -> written(list::writeInlineByFastexcel));
        bench.ways.put("fastexcel's writer, shared", () -> written(list::writeShared));
        bench.run(null);
        bench.print("writing the same rows");
    }

    /** Writes a file. */
    private interface Writing {
        void to(Path file) throws Exception;
    }

    private static long written(Writing writing) throws Exception {
        Path file = OUT.resolve("written.xlsx");
        writing.to(file);
        return Files.size(file);
    }

    private static void growth(Product product, int rows) throws Exception {
        Own own = new Own(product.store());
        Path file = file(new Rows(rows), "inline");
        ReadingBench bench = new ReadingBench(rows, 2);
        bench.ways.put("(b) Tampah's reader", () -> own.read(file));
        bench.ways.put(STAGE, () -> own.stage(file));
        bench.ways.put("(d) Tampah, the whole job: upload to claims", () -> product.read(file));
        bench.run(product);
        bench.print(rows + " rows, heap of " + (Runtime.getRuntime().maxMemory() >> 20) + " MB for product and bench");
    }

    private void run(Product product) throws Exception {
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<String, Callable<Long>> way : ways.entrySet()) {
                if (product != null) {
                    product.forget();
                    product.store().empty();
                }
                time(way.getKey(), way.getValue(), run);
            }
        }
    }

    private void time(String name, Callable<Long> way, int run) throws Exception {
        System.gc();
        try (HeapWatch watch = new HeapWatch()) {
            long start = System.nanoTime();
            way.call();
            seconds.computeIfAbsent(name, any -> new double[runs])[run] = (System.nanoTime() - start) / 1e9;
            heap.merge(name, watch.peak(), Math::max);
        }
    }

    private void print(String title) {
        double[] limit = limit();
        System.out.printf(
                "%n%s%n%-50s %7s %7s %9s %8s %7s %6s%n",
                title, "", "first s", "best s", "rows/s", "heap MB", "x first", "x best");
        if (limit != null) {
            line(LIMIT, limit, 0, limit);
        }
        seconds.forEach((name, times) -> line(name, times, heap.get(name), limit));
    }

    private double[] limit() {
        double[] events = seconds.get(EVENTS);
        double[] copy = seconds.get(COPY);
        return copy == null ? null : new double[] {events[0] + copy[0], best(events) + best(copy)};
    }

    private void line(String name, double[] times, long megabytes, double[] limit) {
        String ratios = limit == null ? "" : "%7.2f %6.2f".formatted(times[0] / limit[0], best(times) / best(limit));
        System.out.printf(
                "%-50s %7.2f %7.2f %,9.0f %8d %s%n", name, times[0], best(times), rows / best(times), megabytes, ratios);
    }

    private static double best(double[] times) {
        return Arrays.stream(times).min().orElseThrow();
    }
}
