package id.tampah.dedup.clearing;

import id.tampah.dedup.FieldWeight;
import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.learning.FieldGroup;
import id.tampah.shared.RegionCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows what was learned: how much a level of a field speaks for one person against two strangers, in bits. */
@Service
public class WeightCharts {

    private record Row(String region, int people, String model, Instant learnedAt) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String bundled;

    WeightCharts(JdbcClient jdbc, JsonMapper json, @Value("classpath:dedup/weights.json") Resource bundled)
            throws IOException {
        this.jdbc = jdbc;
        this.json = json;
        this.bundled = bundled.getContentAsString(StandardCharsets.UTF_8);
    }

    /** The chart of the region, else of the region around it, else of what comes with the product. */
    @Transactional(readOnly = true)
    public WeightChart of(RegionCode region) {
        return jdbc.sql("""
                SELECT region, people, model, learned_at FROM dedup.weights WHERE :region LIKE region || '%'
                ORDER BY length(region) DESC LIMIT 1
                """)
                .param("region", region.digits())
                .query(Row.class)
                .optional()
                .map(row -> new WeightChart(row.region, row.people, row.learnedAt, fields(row.model)))
                .orElseGet(() -> new WeightChart(null, 0, null, fields(bundled)));
    }

    private List<List<FieldWeight>> fields(String model) {
        JsonNode kinds = json.readTree(model);
        List<List<FieldWeight>> charts = new ArrayList<>();
        for (FieldGroup group : FieldGroup.values()) {
            JsonNode same = kinds.path("SAME").path(group.name());
            JsonNode strangers = kinds.path("STRANGERS").path(group.name());
            for (int place = 0; place < group.fields().size(); place++) {
                charts.add(levels(group.fields().get(place), place, same, strangers));
            }
        }
        return charts;
    }

    private static List<FieldWeight> levels(Field field, int place, JsonNode same, JsonNode strangers) {
        List<FieldWeight> levels = new ArrayList<>();
        for (int at = 0; at < field.size(); at++) {
            String level = field.level(at).name();
            double share = share(same, place, level);
            double other = share(strangers, place, level);
            if (share > 0 && other > 0) {
                levels.add(new FieldWeight(field.name(), level, Math.log(share / other) / Math.log(2)));
            }
        }
        return levels;
    }

    /** Over the cells in which every field of the group is known. */
    private static double share(JsonNode cells, int place, String level) {
        double sum = 0;
        for (var cell : cells.properties()) {
            String[] levels = cell.getKey().split("/");
            if (levels[place].equals(level) && !cell.getKey().contains("MISSING")) {
                sum += cell.getValue().asDouble();
            }
        }
        return sum;
    }
}
