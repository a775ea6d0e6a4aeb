package id.tampah.sheet.gate;

/** The kinds of file Tampah reads, told by their bytes and not by their name alone. */
public enum FileKind {
    /** Excel 2007 and later. */
    WORKBOOK,
    /** Excel 97 to 2003. */
    OLD_WORKBOOK,
    TEXT,
    /** A zip of such files. */
    ARCHIVE
}
