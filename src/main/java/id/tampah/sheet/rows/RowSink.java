package id.tampah.sheet.rows;

/** Receives each row that holds something. */
@FunctionalInterface
public interface RowSink {

    /** The row is reused for the next line: take out of it what is needed and let it go. */
    void row(SheetRow row);
}
