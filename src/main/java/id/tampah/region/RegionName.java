package id.tampah.region;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A region name as somebody typed it, reduced to what can be compared: {@code KEL.  PAMOYANAN} and {@code Pamoyanan} have
 * one key. The hint keeps the difference between Kabupaten Bogor and Kota Bogor.
 */
record RegionName(String key, @Nullable RegionType hint) {

    private static final Map<Integer, Map<String, RegionType>> WORDS = Map.of(
            1, words("PROVINSI PROPINSI PROV PROP DAERAH KHUSUS IBUKOTA ISTIMEWA DKI DKJ DI D I", RegionType.PROVINSI),
            2, join(words("KABUPATEN KAB", RegionType.KABUPATEN), words("KOTA KOTAMADYA KODYA", RegionType.KOTA)),
            3, words("KECAMATAN KEC DISTRIK", RegionType.KECAMATAN),
            4, join(words("KELURAHAN KEL", RegionType.KELURAHAN), words("DESA DS", RegionType.DESA)));

    private static final Set<String> ADMINISTRATIVE = Set.of("ADMINISTRASI", "ADM");

    private static final Map<String, String> SHORT_PROVINCES = Map.ofEntries(
            Map.entry("NTB", "NUSATENGGARABARAT"),
            Map.entry("NTT", "NUSATENGGARATIMUR"),
            Map.entry("BABEL", "KEPULAUANBANGKABELITUNG"),
            Map.entry("KEPRI", "KEPULAUANRIAU"),
            Map.entry("SUMUT", "SUMATERAUTARA"),
            Map.entry("SUMBAR", "SUMATERABARAT"),
            Map.entry("SUMSEL", "SUMATERASELATAN"),
            Map.entry("JABAR", "JAWABARAT"),
            Map.entry("JATENG", "JAWATENGAH"),
            Map.entry("JATIM", "JAWATIMUR"),
            Map.entry("KALBAR", "KALIMANTANBARAT"),
            Map.entry("KALTENG", "KALIMANTANTENGAH"),
            Map.entry("KALSEL", "KALIMANTANSELATAN"),
            Map.entry("KALTIM", "KALIMANTANTIMUR"),
            Map.entry("KALTARA", "KALIMANTANUTARA"),
            Map.entry("SULUT", "SULAWESIUTARA"),
            Map.entry("SULTENG", "SULAWESITENGAH"),
            Map.entry("SULSEL", "SULAWESISELATAN"),
            Map.entry("SULTRA", "SULAWESITENGGARA"),
            Map.entry("SULBAR", "SULAWESIBARAT"),
            Map.entry("MALUT", "MALUKUUTARA"));

    /** Reads a name written for an area of this level (1 province … 4 village). */
    static RegionName of(String text, int level) {
        List<String> words = split(text);
        Map<String, RegionType> types = WORDS.getOrDefault(level, Map.of());
        RegionType hint = null;
        while (words.size() > 1 && (types.containsKey(words.getFirst()) || isAdministrative(words, level))) {
            RegionType type = types.get(words.removeFirst());
            hint = hint == null ? type : hint;
        }
        String key = String.join("", words);
        return new RegionName(level == 1 ? SHORT_PROVINCES.getOrDefault(key, key) : key, hint);
    }

    private static boolean isAdministrative(List<String> words, int level) {
        return level == 2 && ADMINISTRATIVE.contains(words.getFirst());
    }

    /** Capital letters and digits only, without any space: what search compares. */
    static String plain(String text) {
        return String.join("", split(text));
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (ascii(text) + " ").toCharArray()) {
            if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                word.append(c);
            } else if (!word.isEmpty() && c != '\'' && c != '"' && c != '’' && c != '`') {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static String ascii(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.chars().allMatch(c -> c < 128) ? upper : Normalizer.normalize(upper, Normalizer.Form.NFD);
    }

    boolean fits(RegionType type) {
        return hint == null || hint == type;
    }

    /** One letter differs, not the last and no digit: {@code Tanah Sereal} for {@code Tanah Sareal}. */
    boolean almost(String other) {
        return key.length() > 5 && key.length() == other.length() && differences(other) == 1;
    }

    private int differences(String other) {
        int count = 0;
        for (int at = 0; at < other.length(); at++) {
            if (key.charAt(at) != other.charAt(at)) {
                boolean tells = at == other.length() - 1 || other.charAt(at) <= '9' || key.charAt(at) <= '9';
                count += tells ? 2 : 1;
            }
        }
        return count;
    }

    private static Map<String, RegionType> words(String words, RegionType type) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toMap(word -> word, word -> type));
    }

    private static Map<String, RegionType> join(Map<String, RegionType> one, Map<String, RegionType> other) {
        Map<String, RegionType> both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }
}
