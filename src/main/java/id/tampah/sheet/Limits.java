package id.tampah.sheet;

/**
 * How much a file may hold before it is refused; sizes in bytes, unpacked sizes counted while reading.
 *
 * @param sharedTextBytes text of the workbook's shared strings kept in memory
 * @param rowsPerList rows of all sheets together
 * @param lineBytes one record of a text file
 */
public record Limits(
        long fileBytes,
        int parts,
        long partBytes,
        long totalBytes,
        long sharedTextBytes,
        int columns,
        int rowsPerSheet,
        long rowsPerList,
        int cellChars,
        int lineBytes) {

    private static final long MB = 1 << 20;
    /** As many as a sheet of Excel 2003 has; the widest list seen, DTSEN by person, has about a hundred. */
    private static final int COLUMNS = 256;

    private static final int EXCEL_DATA_ROWS = 1_048_575;
    private static final int EXCEL_CELL_CHARS = 32_767;

    /** A list a village, an agency or a city uploads; a million rows of 15 columns are some 120 MB. Headings count. */
    public static Limits forLists() {
        return new Limits(
                250 * MB,
                300,
                1_500 * MB,
                2_000 * MB,
                192 * MB,
                COLUMNS,
                EXCEL_DATA_ROWS,
                1_000_100,
                EXCEL_CELL_CHARS,
                64 * 1024);
    }

    /** The population register, up to five million people. */
    public static Limits forRegister() {
        return new Limits(
                600 * MB,
                300,
                2_000 * MB,
                8_000 * MB,
                512 * MB,
                COLUMNS,
                EXCEL_DATA_ROWS,
                5_000_100,
                EXCEL_CELL_CHARS,
                64 * 1024);
    }

    /** The same guards around other numbers. */
    public Limits with(long bytes, int columnCount, int rowCount, long listRows, int characters) {
        return new Limits(
                bytes,
                parts,
                partBytes,
                totalBytes,
                sharedTextBytes,
                columnCount,
                rowCount,
                listRows,
                characters,
                lineBytes);
    }

    /** The same limits for files of another size. */
    public Limits withFileBytes(long bytes) {
        return with(bytes, columns, rowsPerSheet, rowsPerList, cellChars);
    }

    /** The same limits for lists with more or fewer columns. */
    public Limits withColumns(int count) {
        return with(fileBytes, count, rowsPerSheet, rowsPerList, cellChars);
    }

    /** The same limits for longer or shorter lists. */
    public Limits withRowsPerList(long rows) {
        return with(fileBytes, columns, rowsPerSheet, rows, cellChars);
    }
}
