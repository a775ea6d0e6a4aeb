package id.tampah.sheet.writing;

import java.util.Locale;
import java.util.Set;

/** Text as XML and Excel can carry it. */
final class XlsxText {

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final String NAME_STOPS = "[]:*?/\\";

    private XlsxText() {}

    static String cell(String text) {
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    /** Whether Excel would trim the text if it were not told to leave it alone. */
    static boolean hasOuterSpace(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
    }

    static String attribute(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Whether a spreadsheet would compute this text if it could. */
    static boolean looksLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
    }

    /** A tab name Excel accepts, different from those already there. */
    static String sheetName(String wanted, Set<String> taken) {
        StringBuilder name = new StringBuilder();
        for (char c : wanted.strip().toCharArray()) {
            name.append(c < ' ' || NAME_STOPS.indexOf(c) >= 0 ? ' ' : c);
        }
        String plain = name.toString().replaceAll("^'+|'+$", "").strip();
        String base = plain.isEmpty() ? "Lembar" : plain;
        String result = cut(base, LONGEST_NAME);
        for (int i = 2; taken.contains(result.toLowerCase(Locale.ROOT)); i++) {
            result = cut(base, LONGEST_NAME - 4) + " " + i;
        }
        return result;
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
