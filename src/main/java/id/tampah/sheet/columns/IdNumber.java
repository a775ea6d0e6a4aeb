package id.tampah.sheet.columns;

/** NIK and KK numbers as people and programs write them. */
public final class IdNumber {

    private static final String LEFT_OUT = ".-'`\u2019\u2018,_/";

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
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
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

    /** Whether a spreadsheet has turned the number into 3,27E+15, so that most of its digits are gone. */
    public static boolean isScientific(String text) {
        return Blank.strip(text).matches("[0-9][.,]?[0-9]{0,20}[eE]\\+?[0-9]{2}");
    }
}
