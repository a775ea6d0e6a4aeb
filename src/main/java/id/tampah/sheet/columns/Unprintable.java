package id.tampah.sheet.columns;

/** Characters no form shows and no database should store: NUL and other controls. */
public final class Unprintable {

    private Unprintable() {}

    /** Whether there is one in the text; line ends and tabs are none. */
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnprintable(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnprintable(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 0x7f && c < 0xa0 || c >= 0xfffe;
    }
}
