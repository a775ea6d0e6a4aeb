package id.tampah.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The one normaliser of personal names: capitals, no titles or degrees, one spelling of the commonest given names, letters
 * and single spaces only. Two spellings of one name have the same key; the key is never shown.
 */
public final class NameKey {

    private static final String BETWEEN_WORDS = " \t\n\u000b\f\r,/()";
    private static final String WITHIN_WORDS = ".-";

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
        StringBuilder key = new StringBuilder(plain.length());
        for (int from = 0, to; from < plain.length(); from = to + 1) {
            to = end(plain, from, BETWEEN_WORDS);
            add(key, plain, from, to);
        }
        return key.toString();
    }

    private static void add(StringBuilder key, String plain, int from, int to) {
        String written = letters(plain, from, to);
        boolean title = TITLES.contains(written) && !(key.isEmpty() && written.equals("ST"));
        if (!title && written.length() == to - from) {
            addWord(key, written);
        } else if (!title) {
            addWords(key, plain, from, to);
        }
    }

    /** {@code MOH.ALI} is two words, {@code MA'RUF} one. */
    private static void addWords(StringBuilder key, String plain, int start, int end) {
        for (int from = start, to; from < end; from = to + 1) {
            to = Math.min(end, end(plain, from, WITHIN_WORDS));
            addWord(key, letters(plain, from, to));
        }
    }

    private static void addWord(StringBuilder key, String word) {
        if (!word.isEmpty()) {
            String spelled = word.equals("ST") && key.isEmpty() ? "SITI" : SPELLINGS.getOrDefault(word, word);
            key.append(key.isEmpty() ? "" : " ").append(spelled);
        }
    }

    private static int end(String text, int from, String marks) {
        int at = from;
        while (at < text.length() && (text.charAt(at) >= 'A' || marks.indexOf(text.charAt(at)) < 0)) {
            at++;
        }
        return at;
    }

    private static String letters(String text, int from, int to) {
        int end = from;
        while (end < to && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == to) {
            return text.substring(from, to);
        }
        StringBuilder letters = new StringBuilder(to - from);
        text.substring(from, to).chars().filter(NameKey::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
