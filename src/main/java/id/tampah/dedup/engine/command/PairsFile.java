package id.tampah.dedup.engine.command;

import id.tampah.dedup.engine.Matches;
import id.tampah.dedup.engine.learning.Evidence;
import id.tampah.dedup.engine.learning.MatchWeight;
import id.tampah.dedup.engine.learning.Model;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes {@code left,right,probability} and the evidence of each field: its level and the bits it adds. */
final class PairsFile {

    private static final String HEADER = "left,right,probability,birthDate,nik,name,sex,kk,address,region";

    private PairsFile() {}

    static void write(Path file, Matches matches, double threshold, Model model, PeopleFile left, PeopleFile right)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            out.newLine();
            for (int at = 0; at < matches.size(); at++) {
                if (matches.probability(at) >= threshold) {
                    out.write(quoted(left.id(matches.left(at))));
                    out.write(',');
                    out.write(quoted(right.id(matches.right(at))));
                    out.write(String.format(Locale.ROOT, ",%.6f", matches.probability(at)));
                    out.write(evidence(Evidence.of(model, matches.pattern(at))));
                    out.newLine();
                }
            }
        }
    }

    private static String evidence(Evidence evidence) {
        StringBuilder line = new StringBuilder();
        for (MatchWeight weight : evidence.weights()) {
            line.append(',').append(weight.level().name());
            if (!weight.level().isMissing()) {
                line.append(' ').append(Math.round(weight.bits() * 10) / 10.0);
            }
        }
        return line.toString();
    }

    static String quoted(String id) {
        return id.indexOf(',') < 0 && id.indexOf('"') < 0 ? id : '"' + id.replace("\"", "\"\"") + '"';
    }
}
