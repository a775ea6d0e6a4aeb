package id.tampah.dedup.engine.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands behind {@code match} on the command line. */
record Arguments(List<Path> files, Map<String, String> options) {

    static final String USAGE = """
            Usage: match LEFT [RIGHT] --map FIELD=COLUMN[+COLUMN…],… --out PAIRS.csv
                   [--clusters CLUSTERS.csv] [--labels TRUTH.csv] [--threshold 0.95] [--params MODEL.json] [--seed 2026]
            Files are csv or xlsx; without RIGHT the people of LEFT are compared with each other.
            Fields: id nik kk name birthDate sex address rt rw region; every one may be left out.
            PAIRS holds left,right,probability and one column of evidence per field; TRUTH holds left,right.
            CLUSTERS holds id,cluster for every row: who is likelier one person than not, twins and namesakes never.
            MODEL is read when it exists, and written when not.""";

    private static final double THRESHOLD = 0.95;
    private static final long SEED = 2026;

    private static final Set<String> KNOWN =
            Set.of("--map", "--out", "--clusters", "--labels", "--threshold", "--params", "--seed");

    static Arguments parse(List<String> words) {
        List<Path> files = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (!word.startsWith("--")) {
                files.add(Path.of(word));
            } else if (!KNOWN.contains(word)) {
                throw new UsageException("there is no option " + word);
            } else if (at + 1 == words.size()) {
                throw new UsageException(word + " wants a value");
            } else {
                options.put(word, words.get(++at));
            }
        }
        return new Arguments(files, options).checked();
    }

    private Arguments checked() {
        if (files.isEmpty() || files.size() > 2) {
            throw new UsageException("name one file or two");
        }
        Stream.concat(files.stream(), path("--labels").stream())
                .filter(file -> !Files.isRegularFile(file) || !Files.isReadable(file))
                .findFirst()
                .ifPresent(Arguments::refuseToRead);
        Stream.of("--out", "--clusters", "--params").forEach(this::checkFolder);
        if (option("--map").isEmpty()) {
            throw new UsageException("say with --map which columns to compare");
        }
        threshold();
        seed();
        return this;
    }

    private static void refuseToRead(Path file) {
        throw new UsageException("there is no file " + file + " to read");
    }

    private void checkFolder(String option) {
        path(option)
                .map(file -> file.toAbsolutePath().getParent())
                .filter(folder -> !Files.isWritable(folder))
                .ifPresent(folder -> {
                    throw new UsageException("there is no folder " + folder + " to write in");
                });
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Optional<Path> path(String name) {
        return option(name).map(Path::of);
    }

    double threshold() {
        double threshold = number("--threshold", THRESHOLD, Double::parseDouble);
        if (threshold > 0 && threshold <= 1) {
            return threshold;
        }
        throw new UsageException("--threshold is a probability above 0, up to 1, not " + threshold);
    }

    long seed() {
        return number("--seed", SEED, Long::parseLong);
    }

    private <N> N number(String option, N otherwise, Function<String, N> read) {
        try {
            return option(option).map(read).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new UsageException(
                    option + " wants a number, not " + option(option).orElseThrow());
        }
    }
}
