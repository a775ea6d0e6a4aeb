package id.tampah.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one normaliser of personal names: capitals, no titles or degrees, one spelling of the commonest given names, letters
 * and single spaces only. Two spellings of one name have the same key; the key is never shown.
 */
public final class NameKey {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,/()]+");
    private static final Pattern WITHIN_WORDS = Pattern.compile("[.\\-]");

    private static final Set<String> TITLES = Set.of(
            "H", "HJ", "DR", "DRS", "DRA", "IR", "PROF", "KH", "TGH", "R", "RD", "ALM", "ALMH", "BP", "BPK", "IBU",
            "SDR", "SPD", "SE", "SH", "ST", "SKM", "SAG", "SSOS", "SKOM", "SIP", "SPDI", "MPD", "MM", "MSI", "MH",
            "AMD", "AMK", "SKEP", "SPT", "SP", "MT", "MKES", "LC", "BA");

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("M", "MUHAMMAD"),
            Map.entry("MUH", "MUHAMMAD"),
            Map.entry("MOH", "MUHAMMAD"),
            Map.entry("MOCH", "MUHAMMAD"),
            Map.entry("MOHAMAD", "MUHAMMAD"),
            Map.entry("MOHAMMAD", "MUHAMMAD"),
            Map.entry("MUHAMAD", "MUHAMMAD"),
            Map.entry("MOCHAMAD", "MUHAMMAD"),
            Map.entry("MOCHAMMAD", "MUHAMMAD"),
            Map.entry("MUCHAMAD", "MUHAMMAD"),
            Map.entry("MUKHAMAD", "MUHAMMAD"),
            Map.entry("ACHMAD", "AHMAD"),
            Map.entry("AKHMAD", "AHMAD"),
            Map.entry("AKMAD", "AHMAD"),
            Map.entry("ABD", "ABDUL"));

    private NameKey() {}

    /** The key of a name; empty when nothing but titles or signs was written. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String written : BETWEEN_WORDS.split(plain, -1)) {
            if (!TITLES.contains(letters(written))
                    || words.isEmpty() && letters(written).equals("ST")) {
                addWords(words, written);
            }
        }
        return String.join(" ", words);
    }

    /** {@code MOH.ALI} is two words, {@code MA'RUF} one. */
    private static void addWords(List<String> words, String written) {
        for (String part : WITHIN_WORDS.split(written, -1)) {
            String word = letters(part);
            if (!word.isEmpty()) {
                words.add(word.equals("ST") && words.isEmpty() ? "SITI" : SPELLINGS.getOrDefault(word, word));
            }
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
