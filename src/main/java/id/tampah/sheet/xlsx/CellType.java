package id.tampah.sheet.xlsx;

import id.tampah.sheet.xml.NotUnderstoodException;

/** The {@code t} of a cell (ECMA-376-1 §18.18.11). */
enum CellType {
    NUMBER,
    SHARED,
    TEXT,
    INLINE,
    BOOLEAN,
    ERROR,
    ISO_DATE;

    static CellType of(byte[] b, int from, int to) {
        if (to - from == 1) {
            return single(b[from]);
        }
        return switch (b[from]) {
            case 's' -> TEXT;
            case 'i' -> INLINE;
            default -> throw new NotUnderstoodException();
        };
    }

    private static CellType single(byte letter) {
        return switch (letter) {
            case 's' -> SHARED;
            case 'n' -> NUMBER;
            case 'b' -> BOOLEAN;
            case 'e' -> ERROR;
            case 'd' -> ISO_DATE;
            default -> throw new NotUnderstoodException();
        };
    }

    /** The type by its name; an unknown one counts as text, which nothing is computed from. */
    static CellType of(String name) {
        return switch (name) {
            case "", "n" -> NUMBER;
            case "s" -> SHARED;
            case "inlineStr" -> INLINE;
            case "b" -> BOOLEAN;
            case "e" -> ERROR;
            case "d" -> ISO_DATE;
            default -> TEXT;
        };
    }
}
