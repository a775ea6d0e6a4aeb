package id.tampah.region;

import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the two files an administrator may upload; the first line that cannot be right refuses the whole file. */
final class RegionCsv {

    private static final DateTimeFormatter INDONESIAN = DateTimeFormatter.ofPattern("d-M-yyyy");

    private record Line(int number, List<String> cells) {

        RegionCode code(int at) {
            return RegionCode.parse(cells.get(at))
                    .orElseThrow(() -> new RuleViolationException("region.csv.code", number, cells.get(at)));
        }
    }

    private RegionCsv() {}

    /** {@code kode,nama}; every area needs its parent in the same file. */
    static List<Region> edition(byte[] csv) {
        Set<RegionCode> codes = new HashSet<>();
        return read(csv, 2, line -> {
            Region region = new Region(line.code(0), line.cells.get(1));
            if (region.name().isEmpty()) {
                throw new RuleViolationException("region.csv.name", line.number);
            }
            if (!codes.add(region.code())) {
                throw new RuleViolationException("region.csv.twice", line.number, region.code());
            }
            return region;
        });
    }

    /** An area whose parent is missing, as a file that was cut off would have it. */
    static void refuseOrphans(List<Region> regions) {
        Set<RegionCode> codes = new HashSet<>(regions.stream().map(Region::code).toList());
        codes.add(RegionCode.COUNTRY);
        regions.stream()
                .filter(region -> !codes.contains(region.code().parent()))
                .findFirst()
                .ifPresent(orphan -> {
                    throw new RuleViolationException(
                            "region.csv.orphan", orphan.code(), orphan.code().parent());
                });
    }

    /** {@code kode_lama,kode_baru,berlaku}; the day as 2022-06-30 or 30-06-2022. */
    static List<CodeChange> history(byte[] csv) {
        return read(csv, 3, line -> new CodeChange(line.code(0), line.code(1), day(line)));
    }

    private static LocalDate day(Line line) {
        String text = line.cells.get(2).replace('/', '-');
        try {
            return text.indexOf('-') == 4 ? LocalDate.parse(text) : LocalDate.parse(text, INDONESIAN);
        } catch (DateTimeParseException e) {
            throw new RuleViolationException("region.csv.day", line.number, text);
        }
    }

    private static <T> List<T> read(byte[] csv, int columns, Function<Line, T> row) {
        List<String> lines = new String(csv, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
        List<T> rows = new ArrayList<>(lines.size());
        for (int at = 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                rows.add(row.apply(new Line(at + 1, cells(lines, at, columns))));
            }
        }
        if (rows.isEmpty()) {
            throw new RuleViolationException("region.csv.empty");
        }
        return rows;
    }

    /** Codes and days hold no separator; a name, always the last column of its file, may. */
    private static List<String> cells(List<String> lines, int at, int columns) {
        String separator = lines.getFirst().contains(";") ? ";" : ",";
        List<String> cells = new ArrayList<>();
        for (String cell : lines.get(at).split(separator, columns)) {
            cells.add(unquote(cell.strip()));
        }
        if (cells.size() != columns) {
            throw new RuleViolationException("region.csv.columns", at + 1, columns);
        }
        return cells;
    }

    private static String unquote(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip()
                : cell;
    }
}
