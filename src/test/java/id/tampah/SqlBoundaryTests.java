package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * A module's SQL touches its own schema, or another module's published views along an allowed arrow. Jobs read the tables of
 * the base (job, region, access, audit) through Java only.
 */
class SqlBoundaryTests {

    private final ApplicationModules modules = ApplicationModules.of(TampahApplication.class);

    @Test
    void keepsSqlInsideTheRoom() {
        Set<String> names = modules.stream().map(SqlBoundaryTests::name).collect(Collectors.toSet());
        Pattern table = Pattern.compile(
                "(?i)\\b(?:FROM|JOIN|INTO|UPDATE|COPY|USING)\\s+(" + String.join("|", names) + ")\\.(\\w+)");
        List<String> wrong = new ArrayList<>();
        for (ApplicationModule module : modules) {
            for (Path file : sources(name(module))) {
                for (Matcher used = table.matcher(read(file)); used.find(); ) {
                    if (!allowed(module, used.group(1), used.group(2))) {
                        wrong.add(file.getFileName() + ": " + used.group(1) + "." + used.group(2));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean allowed(ApplicationModule module, String schema, String table) {
        if (name(module).equals(schema)) {
            return true;
        }
        return table.startsWith("pub_") && arrows(module).contains(schema);
    }

    /** The arrows as the front page of the module declares them. */
    private static List<String> arrows(ApplicationModule module) {
        String frontPage = read(Path.of("src/main/java/id/tampah", name(module), "package-info.java"));
        Matcher declared =
                Pattern.compile("(?s)allowedDependencies = \\{(.*?)}").matcher(frontPage);
        return declared.find()
                ? List.of(declared.group(1).replace("\"", "").strip().split("\\s*,\\s*"))
                : List.of();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static List<Path> sources(String module) {
        List<Path> found = new ArrayList<>(walk(Path.of("src/main/java/id/tampah", module)));
        found.addAll(walk(Path.of("src/main/resources/sql", module)));
        return found;
    }

    private static List<Path> walk(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
