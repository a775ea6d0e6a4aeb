package id.tampah.dedup.clearing;

import id.tampah.dedup.engine.learning.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param people how many taught the model
 * @param learned what a long list taught; null where the list was too short to learn from
 */
record Alike(List<LikePair> pairs, int people, @Nullable Model learned) {

    static Alike unlearned(List<LikePair> pairs) {
        return new Alike(pairs, 0, null);
    }
}
