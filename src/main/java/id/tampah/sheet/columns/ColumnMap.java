package id.tampah.sheet.columns;

import id.tampah.sheet.rows.SheetRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which column holds what.
 *
 * @param columns column of each field, counted from 0
 * @param headerLine line of the (lower) header row, 0 where the mapping goes by position
 * @param firstDataLine line where the data begin, behind header and numbering rows
 * @param headings all headings by column, as written
 */
public record ColumnMap(Map<Field, Integer> columns, int headerLine, int firstDataLine, List<String> headings) {

    public ColumnMap {
        EnumMap<Field, Integer> copy = new EnumMap<>(Field.class);
        copy.putAll(columns);
        columns = java.util.Collections.unmodifiableMap(copy);
        headings = List.copyOf(headings);
    }

    /** A mapping a person made for a sheet without usable header. */
    public static ColumnMap byPosition(Map<Field, Integer> columns, int firstDataLine) {
        return new ColumnMap(columns, 0, firstDataLine, List.of());
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    public OptionalInt column(Field field) {
        Integer column = columns.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** Column counted from 0, or -1 where the list does not have it; every row answers -1 with empty text. */
    public int indexOf(Field field) {
        return columns.getOrDefault(field, -1);
    }

    /** Text of the field in this row, empty where the list does not have it. */
    public String text(Field field, SheetRow row) {
        return row.text(indexOf(field));
    }

    /** The same mapping after a person moved one field to another column; below 0 takes the field out. */
    public ColumnMap with(Field field, int column) {
        Map<Field, Integer> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        changed.values().removeIf(taken -> taken == column);
        changed.remove(field);
        if (column >= 0) {
            changed.put(field, column);
        }
        return new ColumnMap(changed, headerLine, firstDataLine, headings);
    }

    /** The same rows with columns as somebody told them. */
    public ColumnMap withAll(Map<Field, Integer> told) {
        return new ColumnMap(told, headerLine, firstDataLine, headings);
    }

    /** The same mapping of a sheet without headings, knowing how wide it is. */
    ColumnMap withWidth(int width) {
        return new ColumnMap(columns, headerLine, firstDataLine, java.util.Collections.nCopies(width, ""));
    }

    /** Headings nobody understood, shown to the uploader. */
    public List<String> unmapped() {
        return java.util.stream.IntStream.range(0, headings.size())
                .filter(column ->
                        !columns.containsValue(column) && !headings.get(column).isBlank())
                .mapToObj(headings::get)
                .toList();
    }

    /** Whether the row only sums up, or ends the list: JUMLAH, TOTAL, ### without an identity. */
    public boolean isTotalsRow(SheetRow row) {
        return Totals.isTotals(row, this);
    }
}
