package id.tampah.targeting;

import java.time.Instant;
import java.util.UUID;

/** The last build of a period in a region. */
public record TargetSummary(
        UUID id,
        UUID periodId,
        String region,
        int recipeVersion,
        String recipeName,
        int criteriaNumber,
        int candidates,
        int held,
        int leftOut,
        int gained,
        int lost,
        String builtBy,
        Instant builtAt) {}
