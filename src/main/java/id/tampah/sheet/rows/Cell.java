package id.tampah.sheet.rows;

import org.jspecify.annotations.Nullable;

/** One cell of the row being read: where its bytes are and what they mean. */
public final class Cell {

    public CellKind kind = CellKind.EMPTY;
    public boolean formula;
    /** Whether the formula takes its value from another file. */
    public boolean linked;

    /** Whether the bytes hold references or doubled quotes that the text does not. */
    public boolean escaped;

    /** Whether the number is written with an exponent. */
    public boolean scientific;

    public int style;
    public int start;
    public int end;
    /** Number in the list of shared strings, or -1. */
    public int shared = -1;

    @Nullable
    public String text;

    /** The number itself, where the file holds it in binary. */
    public double number;

    /** Bytes of this cell alone, where it is no slice of the row's. */
    public byte @Nullable [] own;

    public void clear() {
        kind = CellKind.EMPTY;
        formula = false;
        linked = false;
        escaped = false;
        scientific = false;
        shared = -1;
        style = 0;
        start = 0;
        end = 0;
        text = null;
        own = null;
    }

    public void slice(CellKind newKind, int from, int to) {
        kind = newKind;
        start = from;
        end = to;
    }

    public void text(CellKind newKind, String newText) {
        kind = newKind;
        text = newText;
    }
}
