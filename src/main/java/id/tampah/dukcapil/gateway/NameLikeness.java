package id.tampah.dukcapil.gateway;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two name keys that differ can be the name of one and the same person whose NIK agrees: one letter wrong, words
 * joined, split or in another order, a word left out or shortened to its initial, a lone name against one with a second
 * word. It is patient about spelling, never about a different name: twins have neighbouring NIKs.
 */
public final class NameLikeness {

    /** So common in front of other names that agreeing in them alone says nothing. */
    private static final Set<String> COMMON = Set.of(
            "MUHAMMAD",
            "AHMAD",
            "ABDUL",
            "SITI",
            "NUR",
            "SRI",
            "DEWI",
            "NI",
            "I",
            "ANDI",
            "DIAN",
            "EKA",
            "DWI",
            "TRI",
            "ADE",
            "AGUS",
            "BUDI",
            "LALU",
            "BAIQ");

    private static final int SHORTEST_WITH_A_SLIP = 4;

    private NameLikeness() {}

    /** Similarity of 0 to 100 as people read it: letters in common, in the better of the written and the sorted order of words. */
    static int percent(String left, String right) {
        return Math.max(shared(left, right), shared(sorted(left), sorted(right)));
    }

    private static String sorted(String name) {
        return Arrays.stream(name.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static int shared(String left, String right) {
        String a = left.replace(" ", "");
        String b = right.replace(" ", "");
        int[] above = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] row = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                row[j + 1] = a.charAt(i) == b.charAt(j) ? above[j] + 1 : Math.max(row[j], above[j + 1]);
            }
            above = row;
        }
        return a.isEmpty() && b.isEmpty() ? 0 : 200 * above[b.length()] / (a.length() + b.length());
    }

    public static boolean close(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        String[] a = left.split(" ");
        String[] b = right.split(" ");
        return oneSlip(left.replace(" ", ""), right.replace(" ", ""))
                || (a.length <= b.length ? contained(a, b) : contained(b, a));
    }

    /** Every word of the shorter name has a partner in the longer one, and one of the pairs weighs something. */
    private static boolean contained(String[] few, String[] many) {
        boolean[] used = new boolean[many.length];
        boolean telling = false;
        for (String word : few) {
            int partner = partner(word, many, used);
            if (partner < 0) {
                return false;
            }
            used[partner] = true;
            telling |= word.length() > 1 && many[partner].length() > 1 && !COMMON.contains(word);
        }
        return telling;
    }

    private static int partner(String word, String[] words, boolean[] used) {
        for (int i = 0; i < words.length; i++) {
            if (!used[i] && words[i].equals(word)) {
                return i;
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (!used[i] && (oneSlip(word, words[i]) || initial(word, words[i]))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean initial(String a, String b) {
        return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }

    /** Equal, or one letter added, lost, changed, or swapped with its neighbour. */
    static boolean oneSlip(String a, String b) {
        if (Math.min(a.length(), b.length()) < SHORTEST_WITH_A_SLIP || Math.abs(a.length() - b.length()) > 1) {
            return a.equals(b);
        }
        int i = 0;
        int shorter = Math.min(a.length(), b.length());
        while (i < shorter && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return tail(a, i + 1).equals(tail(b, i + 1)) && a.length() == b.length()
                || tail(a, i + 1).equals(tail(b, i))
                || tail(a, i).equals(tail(b, i + 1))
                || swapped(a, b, i);
    }

    private static boolean swapped(String a, String b, int i) {
        return a.length() == b.length()
                && i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && tail(a, i + 2).equals(tail(b, i + 2));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
