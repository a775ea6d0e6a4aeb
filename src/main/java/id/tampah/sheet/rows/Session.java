package id.tampah.sheet.rows;

import id.tampah.sheet.Limits;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/**
 * What all sheets of one upload share: the limits, the rows they may have together, and the memory for the texts of the
 * workbook read last, so that a zip of a hundred workbooks costs the memory of one.
 */
public final class Session {

    @Getter
    private final Limits limits;

    private final RowBudget budget;
    private @Nullable Object owner;
    private @Nullable CellText kept;

    public Session(Limits limits) {
        this.limits = limits;
        this.budget = new RowBudget(limits);
    }

    /** Loads what the cells of a workbook need. */
    @FunctionalInterface
    public interface Loading {
        CellText load() throws IOException, XMLStreamException;
    }

    /**
     * A sheet whose rows count against those of the whole upload.
     *
     * @param bytes how long it says it is, 0 where nobody knows
     */
    public Sheet sheet(String name, boolean hidden, long bytes, Sheet.Opening opening) {
        return new Sheet(name, hidden, bytes, opening, budget.forSheet(name));
    }

    /** What was loaded for this workbook, unless another one came between. */
    public CellText cellsOf(Object workbook, Loading loading) throws IOException, XMLStreamException {
        if (kept == null || owner != workbook) {
            kept = null;
            kept = loading.load();
            owner = workbook;
        }
        return kept;
    }
}
