package id.tampah.dedup.engine.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code nik=NIK,name=given_name+surname}: which columns, joined by a blank, make which field. */
record FieldMap(Map<MappedField, List<String>> columns) {

    static FieldMap parse(String text) {
        Map<MappedField, List<String>> columns = new EnumMap<>(MappedField.class);
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new UsageException("--map wants FIELD=COLUMN, not " + part);
            }
            List<String> names = List.of(part.substring(equals + 1).split("\\+", -1));
            columns.put(MappedField.of(part.substring(0, equals).strip()), names);
        }
        return new FieldMap(columns);
    }

    /** The places of the columns when all of them stand in this line. */
    Optional<Map<MappedField, int[]>> places(List<String> line) {
        List<String> header = line.stream().map(FieldMap::plain).toList();
        Map<MappedField, int[]> places = new EnumMap<>(MappedField.class);
        for (Map.Entry<MappedField, List<String>> entry : columns.entrySet()) {
            int[] found = entry.getValue().stream()
                    .mapToInt(name -> header.indexOf(plain(name)))
                    .toArray();
            for (int place : found) {
                if (place < 0) {
                    return Optional.empty();
                }
            }
            places.put(entry.getKey(), found);
        }
        return Optional.of(places);
    }

    /** The columns that a line does not have. */
    List<String> lacking(List<String> line) {
        List<String> header = line.stream().map(FieldMap::plain).toList();
        List<String> lacking = new ArrayList<>();
        columns.values()
                .forEach(names -> names.stream()
                        .filter(name -> !header.contains(plain(name)))
                        .forEach(lacking::add));
        return lacking;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
