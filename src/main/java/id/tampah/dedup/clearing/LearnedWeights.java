package id.tampah.dedup.clearing;

import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.learning.Model;
import id.tampah.dedup.engine.learning.ModelFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What levels of agreement weigh in a region: learned from its own lists once they are large, from made-up people before. */
@Component
class LearnedWeights {

    private static final long SEED = 2026;

    private final Model bundled;

    LearnedWeights(@Value("classpath:dedup/weights.json") Resource bundled) throws IOException {
        this.bundled = ModelFile.fromJson(bundled.getContentAsString(StandardCharsets.UTF_8));
    }

    /** Learns from a long list, and keeps it for short ones. */
    Model learn(JdbcClient jdbc, String region, int people, Matching matching) {
        Model learned = matching.learn(SEED);
        save(jdbc, region, people, learned);
        return learned;
    }

    /** The region's own, else those of the region around it. */
    Model saved(JdbcClient jdbc, String region) {
        return jdbc.sql(
                        "SELECT model FROM dedup.weights WHERE :region LIKE region || '%' ORDER BY length(region) DESC LIMIT 1")
                .param("region", region)
                .query(String.class)
                .optional()
                .map(ModelFile::fromJson)
                .orElse(bundled);
    }

    private static void save(JdbcClient jdbc, String region, int people, Model model) {
        jdbc.sql("""
                INSERT INTO dedup.weights (region, people, model) VALUES (:region, :people, :model)
                ON CONFLICT (region) DO UPDATE SET people = excluded.people, model = excluded.model, learned_at = now()
                """)
                .param("region", region)
                .param("people", people)
                .param("model", ModelFile.toJson(model))
                .update();
    }
}
