package id.tampah.dedup.clearing;

import id.tampah.dedup.engine.learning.Model;
import id.tampah.dedup.engine.learning.ModelFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** What levels of agreement weigh in a region: learned from its own lists once they are large, from made-up people before. */
@Slf4j
@Component
class LearnedWeights {

    static final long SEED = 2026;

    private final Optional<Model> bundled;

    LearnedWeights(@Value("classpath:dedup/weights.json") Resource bundled) throws IOException {
        this.bundled = read(bundled.getContentAsString(StandardCharsets.UTF_8));
    }

    /** The region's own, else those of the region around it, else those that come with the product. */
    Optional<Model> saved(JdbcClient jdbc, String region) {
        return jdbc.sql(
                        "SELECT model FROM dedup.weights WHERE :region LIKE region || '%' ORDER BY length(region) DESC LIMIT 1")
                .param("region", region)
                .query(String.class)
                .optional()
                .flatMap(LearnedWeights::read)
                .or(() -> bundled);
    }

    /** Weights of an engine that knew other levels are of no use to this one. */
    static Optional<Model> read(String json) {
        try {
            return Optional.of(ModelFile.fromJson(json));
        } catch (JacksonException unlike) {
            log.warn("weights of another engine are left aside: {}", unlike.getOriginalMessage());
            return Optional.empty();
        }
    }

    /** Keeps what a long list taught, for short ones. */
    void keep(JdbcClient jdbc, String region, int people, Model model) {
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
