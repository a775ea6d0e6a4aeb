package id.tampah.intake.reading;

import id.tampah.sheet.columns.ColumnFinder;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.ColumnProposal;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.rows.SheetLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people told about the columns of lists.
 *
 * @param chosen for the sheets of this very list, by number; a sheet without any field is left out
 * @param remembered for the same headings of the same source before
 */
public record Mappings(Map<Integer, Mapping> chosen, Map<String, Map<Field, Integer>> remembered) {

    public static final Mappings NONE = new Mappings(Map.of(), Map.of());

    /** Enough first rows to find the header, and to see what the columns look like. */
    public static final int HEAD_ROWS = 60;

    public Mappings {
        chosen = Map.copyOf(chosen);
        remembered = Map.copyOf(remembered);
    }

    /** How to read a sheet, or nothing where it holds no list. */
    Optional<ColumnMap> of(int sheet, List<SheetLine> head) {
        Mapping mapping = chosen.get(sheet);
        return mapping == null
                ? new ColumnFinder(remembered).certain(head)
                : Optional.of(mapping).filter(told -> !told.columns().isEmpty()).map(told -> told.applied(head));
    }

    /** The best guess for a sheet, to be shown before anything is read. */
    public Optional<ColumnProposal> propose(List<SheetLine> head) {
        return new ColumnFinder(remembered).propose(head);
    }
}
