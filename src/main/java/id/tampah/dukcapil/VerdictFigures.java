package id.tampah.dukcapil;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What verdicts come to, by region and by list, and what they were made from. */
@Component
@RequiredArgsConstructor
class VerdictFigures {

    private final JdbcClient jdbc;

    List<RegisterSummary> registers() {
        return jdbc.sql("""
                SELECT id, list_id, region, dated, residents, loaded_by, loaded_at FROM dukcapil.register
                WHERE current ORDER BY region
                """).query(RegisterSummary.class).list();
    }

    /** Counts every verdict, also of claims that were dropped since: the register's answer stays true. */
    List<RegionVerdicts> byRegion(String region, int depth) {
        return jdbc.sql("""
                SELECT left(region, :depth) AS region, count(*) AS claims,
                       count(*) FILTER (WHERE outcome = 'PADAN') AS padan,
                       count(*) FILTER (WHERE outcome = 'TIDAK_PADAN') AS tidak_padan,
                       count(*) FILTER (WHERE outcome = 'TIDAK_DITEMUKAN') AS tidak_ditemukan,
                       count(*) FILTER (WHERE outcome = 'MENINGGAL') AS meninggal,
                       count(*) FILTER (WHERE outcome = 'PINDAH') AS pindah,
                       count(*) FILTER (WHERE outcome = 'GANDA') AS ganda,
                       count(*) FILTER (WHERE outcome IN ('BELUM_DIPADANKAN', 'GAGAL_CEK')) AS belum
                FROM dukcapil.verdict WHERE region LIKE :region || '%' GROUP BY 1 ORDER BY 1
                """)
                .param("depth", depth)
                .param("region", region)
                .query(RegionVerdicts.class)
                .list();
    }

    List<String> sources() {
        return jdbc.sql("""
                SELECT DISTINCT c.source FROM (SELECT DISTINCT list_id FROM dukcapil.verdict) l
                JOIN LATERAL (SELECT source FROM registry.pub_claim WHERE list_id = l.list_id LIMIT 1) c ON true
                ORDER BY c.source
                """).query((row, at) -> row.getString(1)).list();
    }

    Map<Outcome, Long> ofList(UUID listId) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        jdbc.sql("SELECT outcome, count(*) AS claims FROM dukcapil.verdict WHERE list_id = :list GROUP BY outcome")
                .param("list", listId)
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString("outcome")), row.getLong("claims"));
                });
        return counts;
    }
}
