package id.tampah.dedup.clearing;

import id.tampah.dedup.FieldWeight;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What levels of agreement weigh, field by field.
 *
 * @param region whose people taught it, digits; null for what comes with the product
 */
public record WeightChart(
        @Nullable String region, int people, @Nullable Instant learnedAt, List<List<FieldWeight>> fields) {}
