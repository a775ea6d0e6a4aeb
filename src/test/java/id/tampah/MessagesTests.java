package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.tampah.audit.AuditAction;
import id.tampah.dedup.engine.compare.Level;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on a screen comes from a message, in both languages. */
class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:RuleViolationException|AreaFigure|getMessage|text)\\(\\s*" + "\"([a-z]\\w*(?:\\.\\w+)+)\"\\s*[,)]");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s(?:title|alt|placeholder|aria-label|data-label|data-confirm)=\"[^\"$#]*\\p{L}{2}[^\"]*\"");
    private static final Pattern TEXT = Pattern.compile(">([^<>]*\\p{L}{2,}[^<>]*)<");

    @Test
    void speaksBothLanguages() {
        for (Path file : files("messages", ".properties")) {
            if (!file.toString().endsWith("_en.properties")) {
                Path english =
                        file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));
                assertThat(keys(english)).as("keys of %s", english).isEqualTo(keys(file));
            }
        }
    }

    @Test
    void hasAMessageForEveryKeyInTheCode() throws IOException {
        Set<String> known = new TreeSet<>();
        files("messages", ".properties").forEach(file -> known.addAll(keys(file)));
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(Files::isRegularFile)
                    .forEach(source ->
                            KEY_IN_CODE.matcher(read(source)).results().forEach(key -> used.add(key.group(1))));
        }
        assertThat(used).hasSizeGreaterThan(80);
        used.removeAll(known);
        assertThat(used).isEmpty();
    }

    @Test
    void keepsAttributesFreeOfWords() {
        List<String> words = new ArrayList<>();
        for (Path template : files("templates", ".html")) {
            ATTRIBUTE
                    .matcher(read(template))
                    .results()
                    .forEach(attribute -> words.add(template.getFileName() + ": " + attribute.group()));
        }
        assertThat(words).isEmpty();
        assertThat("<img alt=\"Gambar\">").containsPattern(ATTRIBUTE);
    }

    @Test
    void hasAMessageForEveryKeyInATemplate() {
        Set<String> known = new TreeSet<>();
        files("messages", ".properties").forEach(file -> known.addAll(keys(file)));
        List<String> missing = new ArrayList<>();
        for (Path template : files("templates", ".html")) {
            for (Matcher key = KEY.matcher(read(template)); key.find(); ) {
                if (!known.contains(key.group(1))) {
                    missing.add(template.getFileName() + ": " + key.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void hasAWordForEveryDeedOfTheTrail() {
        Set<String> needed = new TreeSet<>(constants(AuditAction.class, "audit.action."));
        needed.addAll(Set.of("audit.action.SIGN_IN_FAILED", "audit.action.ACCESS_DENIED"));
        assertThat(needed).hasSizeGreaterThan(50);
        assertThat(keys(RESOURCES.resolve("messages/audit.properties"))).containsAll(needed);
    }

    @Test
    void hasAWordForEveryLevelOfEvidence() {
        Set<String> needed = constants(Level.class, "dedup.level.");
        assertThat(needed).hasSizeGreaterThan(30);
        assertThat(keys(RESOURCES.resolve("messages/dedup.properties"))).containsAll(needed);
    }

    /** The constants of every enum of one kind, as keys. */
    private static Set<String> constants(Class<?> kind, String prefix) {
        return new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("id.tampah").stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(kind))
                        .flatMap(each -> each.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                        .map(field -> prefix + field.getName())
                        .collect(Collectors.toSet());
    }

    @Test
    void keepsTemplatesFreeOfWords() {
        List<String> words = new ArrayList<>();
        for (Path template : files("templates", ".html")) {
            String page = read(template)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)<th:block[^>]*>", "<b>")
                    .replaceAll("<title[^>]*>Tampah</title>", "");
            for (Matcher text = TEXT.matcher(page); text.find(); ) {
                words.add(template.getFileName() + ": " + text.group(1).strip());
            }
        }
        assertThat(words).isEmpty();
    }

    @Test
    void keepsTemplatesFreeOfScriptAndRawHtml() {
        for (Path template : files("templates", ".html")) {
            assertThat(read(template))
                    .as("%s", template)
                    .doesNotContain("th:utext", "onclick=", " style=", "<script>", "th:style", "<style");
        }
    }

    private static Set<String> keys(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(RESOURCES.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
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
