import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Derives the compact region resource from the npm package idn-area-data.
 *
 * <p>Usage: {@code java tools/regions/DeriveRegions.java <package>/data src/main/resources/region/wilayah-2025.tsv.gz}.
 * One line per area, sorted by code: code in plain digits, a tab, the name. The same input gives the same bytes.
 */
class DeriveRegions {

    private static final Map<String, Integer> FILES = new TreeMap<>(
            Map.of("provinces.csv", 38, "regencies.csv", 514, "districts.csv", 7_285, "villages.csv", 83_762));

    public static void main(String[] args) throws IOException {
        Map<String, String> areas = new TreeMap<>();
        for (var file : FILES.entrySet()) {
            int before = areas.size();
            read(Path.of(args[0], file.getKey()), areas);
            require(areas.size() - before == file.getValue(), file + " but found " + (areas.size() - before));
        }
        areas.keySet().forEach(code -> require(code.length() == 2 || areas.containsKey(parent(code)), "orphan " + code));
        write(areas, Path.of(args[1]));
    }

    private static void read(Path csv, Map<String, String> areas) throws IOException {
        for (String line : Files.readAllLines(csv).stream().skip(1).toList()) {
            String code = line.substring(0, line.indexOf(',')).replace(".", "");
            require(areas.put(code, name(line)) == null, "twice " + code);
        }
    }

    /** The name is the last column; only names are ever quoted in these files. */
    private static String name(String line) {
        int quote = line.indexOf('"');
        if (quote < 0) {
            return line.substring(line.lastIndexOf(',') + 1).strip();
        }
        return line.substring(quote + 1, line.length() - 1).replace("\"\"", "\"").strip();
    }

    private static String parent(String code) {
        return code.substring(0, code.length() == 10 ? 6 : code.length() - 2);
    }

    private static void write(Map<String, String> areas, Path target) throws IOException {
        var text = new StringBuilder();
        areas.forEach((code, name) -> text.append(code).append('\t').append(name).append('\n'));
        try (var out = new GZIPOutputStream(Files.newOutputStream(target))) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(areas.size() + " areas, " + Files.size(target) + " bytes");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
