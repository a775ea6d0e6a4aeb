package id.tampah.intake.reading;

import id.tampah.shared.Digits;

/** What can be the name of a person, and what may be quoted back. */
final class Names {

    private static final int LONGEST = 100;

    private Names() {}

    /** One letter is enough for a name (they exist); broken signs, whole sentences and a number are not one. */
    static boolean readable(String name) {
        boolean lettered = false;
        for (int i = 0; i < name.length(); i++) {
            if (broken(name.charAt(i))) {
                return false;
            }
            lettered |= Character.isLetter(name.charAt(i));
        }
        return lettered && name.length() <= LONGEST && !name.contains(Digits.HIDDEN);
    }

    private static boolean broken(char c) {
        return Character.isISOControl(c) || c == '\ufffd' || Character.getType(c) == Character.FORMAT;
    }

    /** Without signs that could not be stored or would end a field. */
    static String quotable(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().filter(c -> c >= ' ' && c != '\u007f').forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
