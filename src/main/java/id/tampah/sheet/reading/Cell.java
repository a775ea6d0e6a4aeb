package id.tampah.sheet.reading;

import org.jspecify.annotations.Nullable;

/** One cell of the row being read: where its bytes are and what they mean. */
final class Cell {

    CellKind kind = CellKind.EMPTY;
    boolean formula;
    /** Whether the bytes hold references or doubled quotes that the text does not. */
    boolean escaped;

    /** Whether the number is written with an exponent. */
    boolean scientific;

    int style;
    int start;
    int end;
    /** Number in the list of shared strings, or -1. */
    int shared = -1;

    @Nullable
    String text;

    void clear() {
        kind = CellKind.EMPTY;
        formula = false;
        escaped = false;
        scientific = false;
        shared = -1;
        style = 0;
        start = 0;
        end = 0;
        text = null;
    }

    void slice(CellKind newKind, int from, int to) {
        kind = newKind;
        start = from;
        end = to;
    }

    void text(CellKind newKind, String newText) {
        kind = newKind;
        text = newText;
    }
}
