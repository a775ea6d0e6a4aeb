package id.tampah.sheet.columns;

import java.util.regex.Pattern;

/** NIK and KK numbers as people and programs write them. */
public final class IdNumber {

    private static final String LEFT_OUT = ".-'`\u2019\u2018,_/";

    /** 3271010101900001.0, as programs write it that took the number for a measurement. */
    private static final Pattern PROGRAMS_ZERO = Pattern.compile("\\s*[0-9]{15,17}[.,]0\\s*");

    private static final int SHORTEST_MEASUREMENT = 17;

    private IdNumber() {}

    /**
     * Takes out what only groups the digits: blanks, dots, dashes, the apostrophe that makes text of a number.
     *
     * <p>Letters stay, also O and l that stand for digits: nobody may guess a NIK.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        int end = isFloating(text) ? text.lastIndexOf('0') - 1 : text.length();
        StringBuilder digits = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (!Blank.isSpace(c) && LEFT_OUT.indexOf(c) < 0) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a program took the number for a measurement and wrote 3271010101900001.0. */
    public static boolean isFloating(String text) {
        return text.length() >= SHORTEST_MEASUREMENT
                && PROGRAMS_ZERO.matcher(text).matches();
    }

    /** Whether a spreadsheet has turned the number into 3,27E+15, so that most of its digits are gone. */
    public static boolean isScientific(String text) {
        return Blank.strip(text).matches("[0-9][.,]?[0-9]{0,20}[eE]\\+?[0-9]{2}");
    }
}
