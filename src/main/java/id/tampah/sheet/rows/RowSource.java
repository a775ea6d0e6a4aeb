package id.tampah.sheet.rows;

import java.io.Closeable;
import java.io.IOException;

/** Rows of one sheet, pulled one by one; the row object stays the same. */
public interface RowSource extends Closeable {

    /** Moves to the next row that holds something, hidden ones included. */
    boolean next() throws IOException;

    SheetRow row();

    /** How many bytes of the sheet were read so far; 0 where nobody counts. */
    default long bytesRead() {
        return 0;
    }

    /** Counts so far; complete only after the last row. */
    SheetTally tally();
}
