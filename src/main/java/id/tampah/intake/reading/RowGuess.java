package id.tampah.intake.reading;

import id.tampah.sheet.rows.Sheet;
import java.util.List;

/** Guesses from the bytes behind the reader how many rows a file has; people read it, nothing relies on it. */
final class RowGuess {

    private final long bytes;
    private long passed;

    RowGuess(List<Sheet> sheets) {
        this.bytes = sheets.stream().mapToLong(Sheet::getBytes).sum();
    }

    void passed(Sheet sheet) {
        passed += sheet.getBytes();
    }

    /** All rows the file may have, or 0 where its length says nothing. */
    int of(int rows, Sheet current) {
        long read = passed + current.bytesRead();
        return read == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, (double) rows * bytes / read);
    }
}
