package id.tampah.region;

import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statements on schema {@code region}; a whole edition travels as four arrays in one statement. */
@Repository
@RequiredArgsConstructor
class RegionSql {

    private final JdbcClient jdbc;

    Optional<EditionRow> editionInForce() {
        return jdbc.sql("""
                        SELECT name, areas, loaded_by, loaded_at
                        FROM region.edition ORDER BY loaded_at DESC, name DESC LIMIT 1""").query(EditionRow.class).optional();
    }

    List<Region> areas() {
        return jdbc.sql("SELECT code, name FROM region.pub_area")
                .query((row, at) -> new Region(new RegionCode(row.getString(1)), row.getString(2)))
                .list();
    }

    List<Cluster> clusters() {
        return jdbc.sql("""
                        SELECT c.code, c.name, array_agg(m.regency ORDER BY m.regency) AS regencies
                        FROM region.cluster c JOIN region.cluster_member m ON m.cluster = c.code
                        GROUP BY c.code, c.name ORDER BY c.name""")
                .query((row, at) -> new Cluster(
                        row.getString(1),
                        row.getString(2),
                        Stream.of((String[]) row.getArray(3).getArray())
                                .map(RegionCode::new)
                                .toList()))
                .list();
    }

    List<RegionCode> successors(RegionCode old) {
        return jdbc.sql("SELECT new_code FROM region.code_history WHERE old_code = :code ORDER BY since, new_code")
                .param("code", old.digits())
                .query((row, at) -> new RegionCode(row.getString(1)))
                .list();
    }

    /** One node at a time: two that start on an empty database must not both load the country. */
    void lockEditions() {
        jdbc.sql("LOCK TABLE region.edition IN SHARE ROW EXCLUSIVE MODE").update();
    }

    boolean hasEdition(String name) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM region.edition WHERE name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    void recordEdition(String name, int areas, byte[] sha256, String loadedBy) {
        jdbc.sql("""
                        INSERT INTO region.edition (name, areas, sha256, loaded_by)
                        VALUES (:name, :areas, :sha256, :loadedBy)""")
                .param("name", name)
                .param("areas", areas)
                .param("sha256", sha256)
                .param("loadedBy", loadedBy)
                .update();
    }

    void saveAreas(List<Region> regions, String edition) {
        jdbc.sql("""
                        INSERT INTO region.area (code, parent, level, name, name_key, type, edition)
                        SELECT code, nullif(parent, ''), level::smallint, name, name_key, type, :edition
                        FROM unnest(:codes, :parents, :levels, :names, :keys, :types)
                            AS a (code, parent, level, name, name_key, type)
                        ON CONFLICT (code) DO UPDATE
                        SET name = excluded.name, name_key = excluded.name_key, edition = excluded.edition""")
                .param("edition", edition)
                .param("codes", column(regions, region -> region.code().digits()))
                .param(
                        "parents",
                        column(regions, region -> region.code().parent().digits()))
                .param("levels", column(regions, region -> "" + region.type().getLevel()))
                .param("names", column(regions, Region::name))
                .param("keys", column(regions, region -> RegionName.plain(region.name())))
                .param("types", column(regions, region -> region.type().name()))
                .update();
    }

    int saveHistory(List<CodeChange> changes) {
        return jdbc.sql("""
                        INSERT INTO region.code_history (old_code, new_code, since)
                        SELECT * FROM unnest(:old, :new, :since::date[])
                        ON CONFLICT (old_code, new_code) DO UPDATE SET since = excluded.since
                        WHERE code_history.since <> excluded.since""")
                .param("old", column(changes, change -> change.oldCode().digits()))
                .param("new", column(changes, change -> change.newCode().digits()))
                .param("since", column(changes, change -> change.since().toString()))
                .update();
    }

    int countHistory() {
        return jdbc.sql("SELECT count(*) FROM region.code_history")
                .query(Integer.class)
                .single();
    }

    private static <T> String[] column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
