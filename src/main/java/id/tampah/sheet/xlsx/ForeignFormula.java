package id.tampah.sheet.xlsx;

/** Formulas that take their value from another file, named by number or by name: {@code [1]Sheet1!A1}. */
final class ForeignFormula {

    private ForeignFormula() {}

    static boolean is(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] == '[' && leadsToSheet(b, i + 1, to)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the closing bracket; columns of a table end there, or go on with a comma. */
    private static boolean leadsToSheet(byte[] b, int from, int to) {
        int i = from;
        while (i < to && b[i] != ']' && b[i] != '[') {
            i++;
        }
        return i > from && i + 1 < to && b[i] == ']' && (isWord(b[i + 1]) || b[i + 1] == '!');
    }

    /** Part of a name. */
    private static boolean isWord(byte b) {
        return b == '_' || b < 0 || Character.isLetterOrDigit(b);
    }
}
