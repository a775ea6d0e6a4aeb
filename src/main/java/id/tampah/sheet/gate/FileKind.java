package id.tampah.sheet.gate;

/** The kinds of file Tampah reads, told by their bytes and not by their name alone. */
public enum FileKind {
    WORKBOOK,
    TEXT
}
