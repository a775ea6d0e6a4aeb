package id.tampah.sheet;

/** Why a file is not read; each has a sentence {@code sheet.refused.<NAME>} that says what to do. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    UNKNOWN_KIND,
    RENAMED,
    WEB_PAGE,
    OLD_XLS,
    BINARY_XLSB,
    ZIP_IN_ZIP,
    ENCRYPTED,
    NOT_A_WORKBOOK,
    DAMAGED,
    TOO_MANY_PARTS,
    PART_NAME,
    PACKING,
    UNPACKED_TOO_LARGE,
    EXTRA_BYTES,
    ENTITIES,
    SHARED_TEXT_TOO_LARGE,
    SHARED_TEXT_MISSING,
    LINE_NUMBER,
    CELL_REFERENCE,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    LIST_TOO_LONG,
    CELL_TOO_LONG,
    TEXT_ENCODING,
    LINE_TOO_LONG,
    OPEN_QUOTE,
    NO_HEADER,
    COLUMN_TWICE;

    /** Key of the sentence shown to the person who uploaded the file. */
    public String messageKey() {
        return "sheet.refused." + name();
    }

    /** The exception to throw; arguments are numbers and cell addresses, never content of cells. */
    public RefusedFileException because(Object... args) {
        return new RefusedFileException(this, args);
    }
}
