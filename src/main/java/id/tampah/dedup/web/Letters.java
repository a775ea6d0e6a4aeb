package id.tampah.dedup.web;

import java.util.ArrayList;
import java.util.List;

/** Marks, letter by letter, what of a value the other side does not have. */
final class Letters {

    /** Longer values are compared as a whole: nobody looks for a letter in them. */
    private static final int LONGEST = 200;

    private Letters() {}

    /** By longest common subsequence, so that a letter left out does not mark the whole rest. */
    static List<Piece> unlike(String value, String other) {
        if (value.equals(other) || value.length() > LONGEST || other.length() > LONGEST) {
            return value.isEmpty() ? List.of() : List.of(new Piece(value, !value.equals(other)));
        }
        boolean[] same = shared(value, other);
        return alike(same, other) ? pieces(value, same) : List.of(new Piece(value, true));
    }

    /** Two names that share only some letters are simply two names: marking letters would hide that. */
    private static boolean alike(boolean[] same, String other) {
        int shared = 0;
        for (boolean each : same) {
            shared += each ? 1 : 0;
        }
        return shared * 2 > Math.max(same.length, other.length());
    }

    /** Place by place, for numbers: {@code shown} is what may be seen of {@code digits}. */
    static List<Piece> unlikeDigits(String shown, String digits, String other) {
        boolean[] same = new boolean[shown.length()];
        for (int i = 0; i < same.length; i++) {
            same[i] = i < digits.length() && i < other.length() && digits.charAt(i) == other.charAt(i);
        }
        return pieces(shown, same);
    }

    private static boolean[] shared(String a, String b) {
        int[][] longest = lengths(a, b);
        boolean[] same = new boolean[a.length()];
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (a.charAt(i) == b.charAt(j)) {
                same[i++] = true;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return same;
    }

    private static int[][] lengths(String a, String b) {
        int[][] longest = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                longest[i][j] = a.charAt(i) == b.charAt(j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static List<Piece> pieces(String text, boolean[] same) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || same[i] != same[start]) {
                pieces.add(new Piece(text.substring(start, i), !same[start]));
                start = i;
            }
        }
        return pieces;
    }
}
