package id.tampah.sheet.rows;

/** Addresses as Excel writes them: column letters, then the line. */
public final class CellReference {

    private static final int LETTERS = 26;

    private CellReference() {}

    /** Address of a column counted from 0 and a line counted from 1. */
    public static String of(int column, int line) {
        return column(column) + line;
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
