package id.tampah.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sixteen digits of NIK and KK numbers: one mask for all screens, files and answers, and none of them in free text. */
public final class Digits {

    static final int LENGTH = 16;

    /** Stands in free text where a number was. */
    public static final String HIDDEN = "****";

    /** Shorter runs are dates, prices and phone numbers; single blanks, dots and dashes do not disguise a number. */
    private static final int SHORTEST_NUMBER = 12;

    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}(?:[\\s\\p{Zs}.\\-]?\\p{Nd}){" + (SHORTEST_NUMBER - 1) + ",}");

    private Digits() {}

    static boolean isSixteen(String text) {
        return text.length() == LENGTH && only(text);
    }

    /** Whether the text is made of the digits 0 to 9 and of nothing else; no digits of other scripts, and not empty. */
    public static boolean only(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether one digit fills the whole number, as people write who know none. */
    static boolean isOneRepeated(String digits) {
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the district of issue only: date and sex stand beside it on many screens, and serials are small numbers. */
    static String mask(String digits) {
        return isSixteen(digits) ? digits.substring(0, 6) + "*".repeat(LENGTH - 6) : "*".repeat(digits.length());
    }

    /** The text without whole numbers of persons, cards or accounts. */
    public static String hide(String text) {
        return mayHoldNumber(text) ? NUMBER.matcher(text).replaceAll(HIDDEN) : text;
    }

    /** The digits of the first such number in a text. */
    public static Optional<String> number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(number.group().replaceAll("\\P{Nd}", "")) : Optional.empty();
    }

    /** Names and addresses come by the million, and hardly one holds a number. */
    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= SHORTEST_NUMBER;
    }
}
