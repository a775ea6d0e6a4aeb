import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Reads and writes one list in every way and prints one table: the cold run, the best of four (all ways in turn, so that a
 * busy machine is busy for all), rows a second, peak heap and the ratio to the limit.
 */
public class ReadingBench {

    private static final Path OUT = Path.of("bench/out");
    private static final int RUNS = 4;
    private static final String LIMIT = "(a) limit: Aalto events + COPY";

    private final Map<String, Callable<Long>> ways = new LinkedHashMap<>();
    private final Map<String, double[]> seconds = new LinkedHashMap<>();
    private final Map<String, Long> heap = new LinkedHashMap<>();
    private final int rows;

    private ReadingBench(int rows) {
        this.rows = rows;
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(OUT);
        boolean growth = arguments.length > 0;
        try (Store store = new Store(OUT.resolve("database"))) {
            if (growth) {
                for (int rows : new int[] {50_000, 194_000, 1_000_000}) {
                    growth(store, rows);
                }
            } else {
                Rows list = new Rows(194_000);
                for (String kind : List.of("inline", "shared")) {
                    reading(store, list, file(list, kind));
                }
                writing(list);
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

    private static void reading(Store store, Rows list, Path file) throws Exception {
        Own own = new Own(store);
        Yardsticks others = new Yardsticks(store);
        List<byte[]> ready = own.ready(file);
        ReadingBench bench = new ReadingBench(list.count());
        bench.ways.put("    Aalto raw events", () -> Yardsticks.events(file));
        bench.ways.put("    raw COPY of ready bytes", () -> others.copyReady(ready));
        bench.ways.put("(b) Tampah's reader, every cell as text", () -> own.read(file));
        bench.ways.put("(c) Tampah, file to validated rows in the table", () -> own.stage(file));
        bench.ways.put("    of that sealing NIK and KK (alone)", () -> own.seal(list.count()));
        bench.ways.put("(e) fastexcel-reader + COPY, unchecked", () -> others.fastexcel(file));
        bench.ways.put("(f) POI events + JPA batch 50, unchecked", () -> others.poiAndJpa(file));
        bench.run(store);
        bench.print(file.getFileName() + ", " + (Files.size(file) >> 20) + " MB");
    }

    private static void writing(Rows list) throws Exception {
        ReadingBench bench = new ReadingBench(list.count());
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

    private static void growth(Store store, int rows) throws Exception {
        Own own = new Own(store);
        Path file = file(new Rows(rows), "inline");
        ReadingBench bench = new ReadingBench(rows);
        bench.ways.put("(b) Tampah's reader", () -> own.read(file));
        bench.ways.put("(c) Tampah, file to rows in the table", () -> own.stage(file));
        bench.run(store);
        bench.print(rows + " rows, heap of " + (Runtime.getRuntime().maxMemory() >> 20) + " MB in all");
    }

    private void run(Store store) throws Exception {
        for (int run = 0; run < RUNS; run++) {
            for (Map.Entry<String, Callable<Long>> way : ways.entrySet()) {
                if (store != null) {
                    store.empty();
                }
                System.gc();
                time(way.getKey(), way.getValue(), run);
            }
        }
    }

    private void time(String name, Callable<Long> way, int run) throws Exception {
        try (HeapWatch watch = new HeapWatch()) {
            long start = System.nanoTime();
            way.call();
            seconds.computeIfAbsent(name, any -> new double[RUNS])[run] = (System.nanoTime() - start) / 1e9;
            heap.merge(name, watch.peak(), Math::max);
        }
    }

    private void print(String title) {
        double[] limit = sum("    Aalto raw events", "    raw COPY of ready bytes");
        System.out.printf("%n%s%n%-50s %7s %7s %9s %8s %6s %6s%n", title, "", "cold s", "best s", "rows/s", "heap MB", "x cold", "x best");
        if (limit != null) {
            line(LIMIT, limit, 0, limit);
        }
        seconds.forEach((name, runs) -> line(name, runs, heap.get(name), limit));
    }

    private double[] sum(String one, String other) {
        if (!seconds.containsKey(other)) {
            return null;
        }
        double[] sum = new double[] {0, 0, 0, 0};
        sum[0] = seconds.get(one)[0] + seconds.get(other)[0];
        for (int i = 1; i < RUNS; i++) {
            sum[i] = best(seconds.get(one)) + best(seconds.get(other));
        }
        return sum;
    }

    private void line(String name, double[] runs, long megabytes, double[] limit) {
        String ratios = limit == null ? "" : "%6.2f %6.2f".formatted(runs[0] / limit[0], best(runs) / best(limit));
        System.out.printf(
                "%-50s %7.2f %7.2f %,9.0f %8d %s%n", name, runs[0], best(runs), rows / best(runs), megabytes, ratios);
    }

    private static double best(double[] runs) {
        double best = runs[0];
        for (double run : runs) {
            best = Math.min(best, run);
        }
        return best;
    }
}
