package id.tampah.sheet.rows;

/** Addresses as Excel writes them: column letters, then the line. */
public final class CellReference {

    private static final int LETTERS = 26;

    private CellReference() {}

    /** Address of a column counted from 0 and a line counted from 1. */
    public static String of(int column, int line) {
        return column(column) + line;
    }

    /** Column of an address, counted from 0; -1 where it begins with no capital letter. */
    public static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
            column = column * LETTERS + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Letters of a column counted from 0. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
