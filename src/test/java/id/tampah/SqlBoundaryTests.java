package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
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

    private static final Pattern RELATION = Pattern.compile("(?<![\\w.])[a-z]+\\.[a-z_]+(?!\\w)");

    private final Set<String> relations = relations();
    private final ApplicationModules modules = ApplicationModules.of(TampahApplication.class);

    /** Names count wherever they stand: in Java, in files, in migrations, also where a statement is put together. */
    @Test
    void keepsSqlInsideTheRoom() {
        List<String> wrong = new ArrayList<>();
        int used = 0;
        for (ApplicationModule module : modules) {
            for (Path file : sources(name(module))) {
                for (String relation : relationsIn(read(file))) {
                    used++;
                    if (!allowed(module, relation.split("\\.")[0], relation.split("\\.")[1])) {
                        wrong.add(file.getFileName() + ": " + relation);
                    }
                }
            }
        }
        assertThat(used).isGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    @Test
    void seesATableThatIsNamedAtRuntime() {
        assertThat(relationsIn("count(\"registry.claim\")")).containsExactly("registry.claim");
        assertThat(relationsIn("id.tampah.registry.Claims registry.claims")).isEmpty();
    }

    private List<String> relationsIn(String text) {
        return RELATION.matcher(text.replaceAll("(?m)^\\s*(import|package|--|\\*|/\\*\\*).*$", ""))
                .results()
                .map(MatchResult::group)
                .filter(relations::contains)
                .toList();
    }

    /** What the migrations make. */
    private static Set<String> relations() {
        Pattern made = Pattern.compile("(?i)CREATE (?:OR REPLACE )?(?:UNLOGGED )?(?:TABLE|VIEW) (\\w+\\.\\w+)");
        return walk(Path.of("src/main/resources/db/migration")).stream()
                .flatMap(file -> made.matcher(read(file)).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
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
        found.addAll(walk(Path.of("src/main/resources/db/migration", module)));
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
