package id.tampah.dedup.engine.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands behind {@code match} on the command line. */
record Arguments(List<Path> files, Map<String, String> options) {

    static final String USAGE = """
            Usage: match LEFT [RIGHT] --map FIELD=COLUMN[+COLUMN…],… --out PAIRS.csv
                   [--clusters CLUSTERS.csv] [--labels TRUTH.csv] [--threshold 0.95] [--params MODEL.json] [--seed 2026]
            Files are csv or xlsx; without RIGHT the people of LEFT are compared with each other.
            Fields: id nik kk name birthDate sex address rt rw region; every one may be left out.
            PAIRS holds left,right,probability and one column of evidence per field; TRUTH holds left,right.
            MODEL is read when it exists, and written when not.""";

    private static final Set<String> KNOWN =
            Set.of("--map", "--out", "--clusters", "--labels", "--threshold", "--params", "--seed");

    static Arguments parse(List<String> words) {
        List<Path> files = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (!word.startsWith("--")) {
                files.add(Path.of(word));
            } else if (KNOWN.contains(word) && at + 1 < words.size()) {
                options.put(word, words.get(++at));
            } else {
                throw new UsageException("do not understand " + word);
            }
        }
        return new Arguments(files, options).checked();
    }

    private Arguments checked() {
        if (files.isEmpty() || files.size() > 2) {
            throw new UsageException("name one file or two");
        }
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new UsageException("cannot read " + file);
            }
        }
        if (option("--map").isEmpty()) {
            throw new UsageException("say with --map which columns to compare");
        }
        return this;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Optional<Path> path(String name) {
        return option(name).map(Path::of);
    }

    double threshold() {
        String text = option("--threshold").orElse("0.95");
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new UsageException("--threshold is no number: " + text);
        }
    }

    long seed() {
        return Long.parseLong(option("--seed").orElse("2026"));
    }
}
