package id.tampah.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the trail asks for; empty words and nulls do not filter.
 *
 * @param text compared with actor and subject as a prefix
 * @param until first moment that is too late
 */
public record TrailFilter(
        String text,
        String action,
        @Nullable Instant from,
        @Nullable Instant until) {}
