package id.tampah.sheet.rows;

/** What a cell holds; {@code FORMULA} whatever its remembered result is. */
public enum CellKind {
    EMPTY,
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    ERROR,
    FORMULA
}
