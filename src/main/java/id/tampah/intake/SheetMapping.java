package id.tampah.intake;

import id.tampah.shared.RuleViolationException;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a person told about one sheet of a list.
 *
 * @param headerLine line of the headings, 0 where there are none
 * @param fields per column the name of its field, empty where it is not used; all empty leaves the sheet out
 */
public record SheetMapping(int sheet, int headerLine, List<String> fields) {

    public SheetMapping {
        fields = List.copyOf(fields);
        List<String> told = fields.stream().filter(field -> !field.isEmpty()).toList();
        for (String field : told) {
            if (told.indexOf(field) != told.lastIndexOf(field)) {
                throw new RuleViolationException("intake.columns.twice");
            }
        }
    }

    boolean used() {
        return fields.stream().anyMatch(field -> !field.isEmpty());
    }

    ColumnMap map() {
        return ColumnMap.byPosition(columns(names()), headerLine + 1);
    }

    /** Column of each field, from the way it is kept: per column the name of its field. */
    static Map<Field, Integer> columns(String[] fields) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int column = 0; column < fields.length; column++) {
            if (!fields[column].isEmpty()) {
                columns.put(Field.valueOf(fields[column]), column);
            }
        }
        return columns;
    }

    String[] names() {
        return fields.toArray(String[]::new);
    }
}
