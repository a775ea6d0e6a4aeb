package id.tampah.sheet.rows;

import java.io.IOException;

/** Rows of one sheet, filled one after the other into the same row and counted as they pass. */
public abstract class FilledRows implements RowSource {

    protected final OpenRow row;
    protected final SheetTally tally = new SheetTally();

    protected FilledRows(OpenRow row) {
        this.row = row;
    }

    /** Fills the row with the next line that holds something; false behind the last. */
    protected abstract boolean advance() throws IOException;

    @Override
    public final boolean next() throws IOException {
        boolean filled = advance();
        if (filled) {
            tally.count(row);
        }
        return filled;
    }

    @Override
    public final SheetRow row() {
        return row;
    }

    @Override
    public final SheetTally tally() {
        return tally;
    }
}
