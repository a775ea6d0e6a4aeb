package id.tampah.targeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes recipes. */
@Component
@RequiredArgsConstructor
class RecipeSql {

    private static final String FIND = """
            SELECT id, period_id, region, name, version, saved_by, saved_at FROM targeting.recipe\s""";

    private record Head(
            UUID id,
            UUID periodId,
            String region,
            String name,
            int version,
            String savedBy,
            java.time.Instant savedAt) {}

    private final JdbcClient jdbc;

    /** The newest recipe that speaks for a region: its own, else that of the region round it. */
    Optional<Recipe> latest(UUID period, String region) {
        return jdbc.sql(FIND + """
                WHERE period_id = :period AND :region LIKE region || '%'
                ORDER BY length(region) DESC, version DESC LIMIT 1
                """)
                .param("period", period)
                .param("region", region)
                .query(Head.class)
                .optional()
                .map(head -> recipe(jdbc, head));
    }

    static Recipe get(JdbcClient jdbc, UUID id) {
        return recipe(
                jdbc,
                jdbc.sql(FIND + "WHERE id = :id")
                        .param("id", id)
                        .query(Head.class)
                        .single());
    }

    private static Recipe recipe(JdbcClient jdbc, Head head) {
        List<RecipeStep> steps = jdbc.sql(
                        "SELECT operation, operand FROM targeting.recipe_step WHERE recipe_id = :id ORDER BY position")
                .param("id", head.id)
                .query(RecipeStep.class)
                .list();
        return new Recipe(
                head.id, head.periodId, head.region, head.name, head.version, head.savedBy, head.savedAt, steps);
    }

    int nextVersion(UUID period, String region) {
        return jdbc.sql("""
                SELECT coalesce(max(version), 0) + 1 FROM targeting.recipe WHERE period_id = :period AND region = :region
                """)
                .param("period", period)
                .param("region", region)
                .query(Integer.class)
                .single();
    }

    void insert(Recipe recipe, String kab) {
        jdbc.sql("""
                INSERT INTO targeting.recipe (id, kab, period_id, region, name, version, saved_by)
                VALUES (:id, :kab, :period, :region, :name, :version, :by)
                """)
                .param("id", recipe.id())
                .param("kab", kab)
                .param("period", recipe.periodId())
                .param("region", recipe.region())
                .param("name", recipe.name())
                .param("version", recipe.version())
                .param("by", recipe.savedBy())
                .update();
        for (int i = 0; i < recipe.steps().size(); i++) {
            insertStep(recipe.id(), i + 1, recipe.steps().get(i));
        }
    }

    private void insertStep(UUID recipe, int position, RecipeStep step) {
        jdbc.sql("INSERT INTO targeting.recipe_step VALUES (:recipe, :position, :operation, :operand)")
                .param("recipe", recipe)
                .param("position", position)
                .param("operation", step.operation().name())
                .param("operand", step.operand())
                .update();
    }
}
