package id.tampah.sheet.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** One sheet of an open file; it can be read as often as wanted, each time from the beginning. */
public final class Sheet {

    @Getter
    private final String name;

    /** Whether people who open the file see its tab. */
    @Getter
    private final boolean hidden;

    /** How long the sheet says it is: a hint and no more, 0 where nobody knows. */
    @Getter
    private final long bytes;

    private final Opening opening;
    private final RowBudget.Share share;
    private @Nullable RowSource reading;

    /** Begins to read the rows anew. */
    @FunctionalInterface
    public interface Opening {
        RowSource open() throws IOException, XMLStreamException;
    }

    Sheet(String name, boolean hidden, long bytes, Opening opening, RowBudget.Share share) {
        this.name = name;
        this.hidden = hidden;
        this.bytes = bytes;
        this.opening = opening;
        this.share = share;
    }

    Sheet in(String file) {
        return new Sheet(file + " › " + name, hidden, bytes, opening, share);
    }

    /** Gives every row that holds something to the sink, header and titles included, in the order of the lines. */
    public SheetWarnings read(RowSink sink) throws IOException {
        RowSource before = reading;
        try (RowSource rows = Guard.refusing(opening::open)) {
            reading = rows;
            int count = 0;
            while (Guard.refusing(rows::next)) {
                share.reached(++count);
                sink.row(rows.row());
            }
            return rows.tally().warnings();
        } finally {
            reading = before;
        }
    }

    /** How much of the sheet the running reading has behind it, at most what the sheet says it is long. */
    public long bytesRead() {
        return reading == null ? 0 : Math.min(bytes, reading.bytesRead());
    }

    /** Copies of the first rows that hold something. */
    public List<SheetLine> head(int rowCount) throws IOException {
        List<SheetLine> head = new ArrayList<>();
        try (RowSource rows = Guard.refusing(opening::open)) {
            while (head.size() < rowCount && Guard.refusing(rows::next)) {
                head.add(Guard.refusing(() -> copy(rows.row())));
            }
        }
        return head;
    }

    private static SheetLine copy(SheetRow row) {
        return new SheetLine(row.line(), row.texts());
    }
}
