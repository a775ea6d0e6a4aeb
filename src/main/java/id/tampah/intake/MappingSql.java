package id.tampah.intake;

import id.tampah.intake.reading.Mapping;
import id.tampah.intake.reading.Mappings;
import id.tampah.sheet.columns.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people told about columns, as it is kept: per column the name of its field, empty where it has none. */
final class MappingSql {

    private record Chosen(int sheet, Mapping mapping) {}

    private record Known(String layout, Map<Field, Integer> columns) {}

    private MappingSql() {}

    /** All that helps to read one list. */
    static Mappings of(JdbcClient jdbc, UUID list, String source, String kab) {
        Map<Integer, Mapping> chosen = jdbc
                .sql("SELECT * FROM intake.chosen_mapping WHERE list_id = :list")
                .param("list", list)
                .query((row, n) ->
                        new Chosen(row.getInt("sheet"), new Mapping(row.getInt("header_line"), columns(row))))
                .list()
                .stream()
                .collect(Collectors.toMap(Chosen::sheet, Chosen::mapping));
        return new Mappings(chosen, known(jdbc, source, kab));
    }

    static Map<String, Map<Field, Integer>> known(JdbcClient jdbc, String source, String kab) {
        return jdbc
                .sql("SELECT layout, fields FROM intake.known_layout WHERE source = :source AND kab = :kab")
                .param("source", source)
                .param("kab", kab)
                .query((row, n) -> new Known(row.getString("layout"), columns(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Known::layout, Known::columns));
    }

    private static Map<Field, Integer> columns(ResultSet row) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        return SheetMapping.columns(fields);
    }

    static void choose(JdbcClient jdbc, UUID list, SheetMapping told) {
        jdbc.sql("""
                INSERT INTO intake.chosen_mapping (list_id, sheet, header_line, fields)
                VALUES (:list, :sheet, :header, :fields)
                ON CONFLICT (list_id, sheet) DO UPDATE SET header_line = excluded.header_line, fields = excluded.fields
                """)
                .param("list", list)
                .param("sheet", told.sheet())
                .param("header", told.headerLine())
                .param("fields", told.names())
                .update();
    }

    static void remember(JdbcClient jdbc, ToldLayout layout) {
        jdbc.sql("""
                INSERT INTO intake.known_layout (source, kab, layout, fields, told_by)
                VALUES (:source, :kab, :layout, :fields, :by)
                ON CONFLICT (source, kab, layout) DO UPDATE
                SET fields = excluded.fields, told_by = excluded.told_by, told_at = now()
                """)
                .param("source", layout.source())
                .param("kab", layout.kab())
                .param("layout", layout.key())
                .param("fields", layout.told().names())
                .param("by", layout.by())
                .update();
    }
}
