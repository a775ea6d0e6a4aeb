package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code access-matrix.txt}: who may call a route, and from where what it shows or changes can be reached.
 *
 * @param thing what of {@link AccessWorld} the route is about; empty where it is about nothing of one region
 * @param parameters {@code name=value}, with the world's ids in braces
 */
record AccessRow(String route, Set<String> roles, String thing, List<String> areas, List<String> parameters) {

    static List<AccessRow> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/access-matrix.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(AccessRow::parse)
                .toList();
    }

    private static AccessRow parse(String line) {
        String[] parts = line.split(" +: +");
        assertThat(parts).as("says roles, and a thing with its areas or -").hasSizeGreaterThan(2);
        List<String> about = words(parts[2].replaceFirst("^-$", ""));
        return new AccessRow(
                parts[0].strip().replaceAll(" +", " "),
                roles(parts[1].strip()),
                about.isEmpty() ? "" : about.getFirst(),
                about.stream().skip(1).toList(),
                words(parts.length > 3 ? parts[3] : ""));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    private static Set<String> roles(String words) {
        return switch (words) {
            case "ANYBODY" -> Set.of("ANYBODY");
            case "SIGNED_IN" ->
                new TreeSet<>(Arrays.stream(Role.values()).map(Role::name).toList());
            default -> new TreeSet<>(words(words));
        };
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    String path() {
        return route.substring(route.indexOf(' ') + 1);
    }

    boolean reads() {
        return method().equals("GET");
    }

    /** Whether an answer of this kind must name what it is about: pages and files do, figures of a region do not. */
    boolean names(@Nullable String contentType) {
        boolean page = String.valueOf(contentType).matches("text/.*|.*sheet.*");
        return reads() && !thing.equals("kab") && (page || !path().contains("{"));
    }

    @Override
    public String toString() {
        return route;
    }
}
