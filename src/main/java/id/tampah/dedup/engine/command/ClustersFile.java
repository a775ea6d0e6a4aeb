package id.tampah.dedup.engine.command;

import id.tampah.dedup.engine.Clusters;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Writes {@code id,cluster}: every row, and the id of the first row of its cluster. */
final class ClustersFile {

    private ClustersFile() {}

    /** Two files in one list of clusters must not call two people the same. */
    static void check(PeopleFile left, PeopleFile right) {
        for (int row = 0; row < left.people().size(); row++) {
            if (right.row(left.id(row)) >= 0) {
                throw new UsageException(
                        "the id " + left.id(row) + " stands in both files, so --clusters cannot name who it is");
            }
        }
    }

    /** The rows of the right file, then those of the left one where it is another. */
    static void write(Path file, Clusters clusters, PeopleFile left, PeopleFile right) throws IOException {
        int rights = right.people().size();
        int rows = left == right ? rights : rights + left.people().size();
        IntFunction<String> id = row -> PairsFile.quoted(row < rights ? right.id(row) : left.id(row - rights));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,cluster");
            out.newLine();
            for (int row = 0; row < rows; row++) {
                out.write(id.apply(row) + ',' + id.apply(clusters.cluster(row)));
                out.newLine();
            }
        }
    }
}
