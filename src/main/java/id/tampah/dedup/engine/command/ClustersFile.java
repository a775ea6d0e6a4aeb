package id.tampah.dedup.engine.command;

import id.tampah.dedup.engine.Clusters;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code id,cluster}: every row, and the id of the first row of its cluster. */
final class ClustersFile {

    private ClustersFile() {}

    static void write(Path file, Clusters clusters, PeopleFile people) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,cluster");
            out.newLine();
            for (int row = 0; row < people.people().size(); row++) {
                out.write(PairsFile.quoted(people.id(row)) + ',' + PairsFile.quoted(people.id(clusters.cluster(row))));
                out.newLine();
            }
        }
    }
}
