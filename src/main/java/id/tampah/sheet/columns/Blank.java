package id.tampah.sheet.columns;

import java.util.Locale;
import java.util.Set;

/** Cells that say nothing, in the many ways people write that. */
public final class Blank {

    private static final Set<String> WORDS = Set.of(
            "0",
            "-",
            "--",
            "---",
            ".",
            "x",
            "xx",
            "xxx",
            "null",
            "nihil",
            "kosong",
            "n/a",
            "na",
            "#n/a",
            "none",
            "nan",
            "belum ada",
            "blm ada",
            "tidak ada",
            "tdk ada",
            "tidak punya",
            "belum punya",
            "tidak diketahui",
            "?",
            "'");
    private static final String BEGINNINGS = "0-.xXnNkK#bBtT?'";
    private static final int LONGEST = 24;

    private Blank() {}

    /** Whether the text stands for nothing known. */
    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return text.isBlank();
        }
        String shown = strip(text);
        return shown.isEmpty() || BEGINNINGS.indexOf(shown.charAt(0)) >= 0 && isFiller(shown);
    }

    private static boolean isFiller(String shown) {
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) != '0' && shown.charAt(i) != '-') {
                return WORDS.contains(shown.toLowerCase(Locale.ROOT));
            }
        }
        return true;
    }

    /** Without blanks of any kind at both ends, unbreakable and invisible ones included. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c > '~' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }
}
