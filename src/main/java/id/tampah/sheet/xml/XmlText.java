package id.tampah.sheet.xml;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.ENTITIES;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Text between tags: the five named references, numbered ones, line ends, and Excel's own {@code _x000D_}. */
public final class XmlText {

    private static final int ESCAPE_LENGTH = 7;
    private static final int HEX = 16;
    private static final int LONGEST_REFERENCE = 12;

    private XmlText() {}

    public static String decode(byte[] bytes, int from, int to, boolean escaped) {
        String text = new String(bytes, from, to - from, UTF_8);
        return unescapeExcel(escaped ? unescape(text) : text);
    }

    /** Resolves references and turns CR LF and CR into LF, as XML 1.0 §2.11 asks. */
    public static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&') {
                int end = text.indexOf(';', i);
                out.appendCodePoint(reference(text, i + 1, end));
                i = end;
            } else if (c != '\r') {
                out.append(c);
            } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static int reference(String text, int from, int end) {
        if (end < from || end - from > LONGEST_REFERENCE) {
            throw DAMAGED.because();
        }
        String name = text.substring(from, end);
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) {
        if (!name.startsWith("#")) {
            throw ENTITIES.because();
        }
        boolean hex = name.startsWith("#x");
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? HEX : 10);
        if (!Character.isValidCodePoint(point) || point == 0) {
            throw DAMAGED.because();
        }
        return point;
    }

    /** {@code _xHHHH_} stands for a character XML cannot carry (ECMA-376-1 §22.9.2.19). */
    public static String unescapeExcel(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        for (; at >= 0; at = text.indexOf("_x", at)) {
            if (isEscape(text, at)) {
                out.append(text, copied, at).append((char) Integer.parseInt(text, at + 2, at + 6, HEX));
                at += ESCAPE_LENGTH;
                copied = at;
            } else {
                at += 2;
            }
        }
        return wellFormed(out.append(text, copied, text.length()).toString());
    }

    /** Half a character, which no database takes, becomes a question mark. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return false;
        }
        return text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, HEX) >= 0 && c < 128);
    }
}
