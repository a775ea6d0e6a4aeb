package id.tampah.platform.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The address of the page that is shown. Changing a filter or the order starts again at the first page, so the keys of
 * paging fall away with any change; the language choice is remembered elsewhere.
 */
public record Here(String path, Map<String, String> parameters) {

    private static final Set<String> PASSING = Set.of("sesudah", "sebelum", "halaman", "bahasa");

    public @Nullable String get(String name) {
        return parameters.get(name);
    }

    /** This address with one parameter set; an empty value removes it. */
    public String with(String name, @Nullable Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.keySet().removeAll(PASSING);
        changed.remove(name);
        if (value != null && !value.toString().isBlank()) {
            changed.put(name, value.toString());
        }
        return changed.isEmpty() ? path : path + "?" + query(changed);
    }

    public String without(String name) {
        return with(name, null);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> UriUtils.encode(each.getKey(), UTF_8) + "=" + UriUtils.encode(each.getValue(), UTF_8))
                .collect(joining("&"));
    }
}
