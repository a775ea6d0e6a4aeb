package id.tampah.sheet.writing;

/** Colour of a row in a result workbook: what became of it, readable without reading. */
public enum Tint {
    NONE,
    GREEN,
    AMBER,
    RED
}
