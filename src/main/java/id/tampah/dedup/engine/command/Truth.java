package id.tampah.dedup.engine.command;

import id.tampah.dedup.engine.Clusters;
import id.tampah.dedup.engine.Matches;
import id.tampah.sheet.Limits;
import id.tampah.sheet.reading.Workbook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The pairs that are known to be one person, and how well others agree with them. */
final class Truth {

    private static final double[] THRESHOLDS = {0.05, 0.2, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999};

    private final Set<Long> pairs = new HashSet<>();
    private final boolean within;
    private final int lefts;
    private final int rights;

    private Truth(PeopleFile left, PeopleFile right) {
        this.within = left == right;
        this.lefts = left.people().size();
        this.rights = right.people().size();
    }

    static Truth read(Path file, PeopleFile left, PeopleFile right) throws IOException {
        Truth truth = new Truth(left, right);
        Limits limits = Limits.forRegister().withRowsPerList(Integer.MAX_VALUE);
        try (Workbook book = Workbook.open(file, file.getFileName().toString(), limits)) {
            book.getSheets().getFirst().read(row -> {
                int one = left.row(row.text(0).strip());
                int other = right.row(row.text(1).strip());
                if (one >= 0 && other >= 0) {
                    truth.pairs.add(truth.pair(one, other));
                }
            });
        }
        if (truth.pairs.isEmpty()) {
            throw new UsageException("no line of " + file + " names two ids of the people");
        }
        return truth;
    }

    private long pair(int left, int right) {
        return within
                ? (long) Math.min(left, right) << Integer.SIZE | Math.max(left, right)
                : (long) left << Integer.SIZE | right;
    }

    void print(Matches matches, PrintStream out) {
        out.printf("%n%-10s %10s %10s %10s %10s%n", "threshold", "pairs", "precision", "recall", "F1");
        for (double threshold : THRESHOLDS) {
            long found = 0;
            long right = 0;
            for (int at = 0; at < matches.size(); at++) {
                if (matches.probability(at) >= threshold) {
                    found++;
                    right += pairs.contains(pair(matches.left(at), matches.right(at))) ? 1 : 0;
                }
            }
            line(Double.toString(threshold), found, right, out);
        }
    }

    /** Counts the pairs within clusters; of two files only those with one row of each. */
    void print(Clusters clusters, PrintStream out) {
        long found = 0;
        long right = 0;
        for (int row = 0; row < (within ? rights : rights + lefts); row++) {
            for (int other = clusters.next(row); other >= 0; other = clusters.next(other)) {
                boolean counts = within || row < rights != other < rights;
                found += counts ? 1 : 0;
                right += counts && pairs.contains(inFiles(row, other)) ? 1 : 0;
            }
        }
        line("clusters", found, right, out);
    }

    /** Rows of clusters, where the left file stands behind the right one, as rows of their files. */
    private long inFiles(int row, int other) {
        return within ? pair(row, other) : pair(Math.max(row, other) - rights, Math.min(row, other));
    }

    private void line(String title, long found, long right, PrintStream out) {
        double precision = found == 0 ? 1 : (double) right / found;
        double recall = pairs.isEmpty() ? 1 : (double) right / pairs.size();
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        out.printf(Locale.ROOT, "%-10s %10d %10.4f %10.4f %10.4f%n", title, found, precision, recall, f1);
    }
}
