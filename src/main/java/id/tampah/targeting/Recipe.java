package id.tampah.targeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A saved version of how the target of a period is made in a region. */
public record Recipe(
        UUID id,
        UUID periodId,
        String region,
        String name,
        int version,
        String savedBy,
        Instant savedAt,
        List<RecipeStep> steps) {}
