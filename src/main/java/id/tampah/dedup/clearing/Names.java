package id.tampah.dedup.clearing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Compares name keys word by word. */
final class Names {

    /** Given names so common that sharing one of them says nothing. */
    private static final Set<String> COMMON = Set.of(
            "MUHAMMAD",
            "AHMAD",
            "ABDUL",
            "SITI",
            "NUR",
            "SRI",
            "DEWI",
            "DWI",
            "TRI",
            "EKA",
            "AGUS",
            "NI",
            "I",
            "LALU",
            "BAIQ");

    private Names() {}

    /** No word of one name is, nearly, a telling word of the other. A missing name tells nothing. */
    static boolean clearlyDifferent(String one, String other) {
        List<String> a = telling(one);
        List<String> b = telling(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && a.stream().noneMatch(word -> b.stream().anyMatch(w -> near(word, w)));
    }

    /** The words that tell people apart; all of them when none does. */
    private static List<String> telling(String name) {
        List<String> words =
                Arrays.stream(name.split(" ")).filter(word -> !word.isEmpty()).toList();
        List<String> rare =
                words.stream().filter(word -> !COMMON.contains(word)).toList();
        return rare.isEmpty() ? words : rare;
    }

    /** An initial of the word, or the word with a slip of the hand in every four letters. */
    private static boolean near(String a, String b) {
        boolean initial = Math.min(a.length(), b.length()) == 1 && a.charAt(0) == b.charAt(0);
        return initial || slips(a, b) <= Math.min(a.length(), b.length()) / 4;
    }

    /** Levenshtein distance. */
    private static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
