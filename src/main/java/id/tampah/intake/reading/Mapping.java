package id.tampah.intake.reading;

import id.tampah.sheet.columns.ColumnFinder;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.rows.SheetLine;
import java.util.List;
import java.util.Map;

/**
 * What a person told about one sheet.
 *
 * @param headerLine line of the headings, 0 where there are none
 * @param columns column of each field, counted from 0; none leaves the sheet out
 */
public record Mapping(int headerLine, Map<Field, Integer> columns) {

    public Mapping {
        columns = Map.copyOf(columns);
    }

    ColumnMap applied(List<SheetLine> head) {
        return ColumnFinder.at(headerLine, head).withAll(columns);
    }
}
