package id.tampah.dukcapil.web;

import java.util.ArrayList;
import java.util.List;

/** A piece of a name that two sides share, or that only this side has. */
record Letters(String text, boolean differs) {

    /** Cuts a name along the longest common subsequence with the other side's; two different names differ as a whole. */
    static List<Letters> of(String text, String other) {
        int[][] common = lengths(text, other);
        if (common[0][0] * 5 < Math.max(text.length(), other.length()) * 3) {
            return List.of(new Letters(text, true));
        }
        List<Letters> pieces = new ArrayList<>();
        for (int i = 0, j = 0; i < text.length(); ) {
            if (j < other.length() && same(text, i, other, j)) {
                add(pieces, text.charAt(i++), false);
                j++;
            } else if (j < other.length() && common[i][j + 1] > common[i + 1][j]) {
                j++;
            } else {
                add(pieces, text.charAt(i++), true);
            }
        }
        return pieces;
    }

    /** Compares place by place, for numbers of one length. */
    static List<Letters> places(String text, String other) {
        List<Letters> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            add(pieces, text.charAt(i), i >= other.length() || text.charAt(i) != other.charAt(i));
        }
        return pieces;
    }

    private static int[][] lengths(String a, String b) {
        int[][] common = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                common[i][j] =
                        same(a, i, b, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toUpperCase(a.charAt(i)) == Character.toUpperCase(b.charAt(j));
    }

    private static void add(List<Letters> pieces, char letter, boolean differs) {
        if (!pieces.isEmpty() && pieces.getLast().differs == differs) {
            pieces.add(new Letters(pieces.removeLast().text + letter, differs));
        } else {
            pieces.add(new Letters(String.valueOf(letter), differs));
        }
    }
}
