package id.tampah.registry;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Implemented by each later module (dukcapil, dedup, targeting, allocation, distribution …) to put what it knows about a
 * household on the one household page, without {@code registry} knowing that module.
 */
public interface HouseholdFacts {

    /** Called inside a read-only transaction in the reader's scope. */
    List<HouseholdFact> about(UUID householdId);

    /** Steps of the journey that the rules of the household's programmes do without; most modules know none. */
    default Set<JourneyWord> leftOut(UUID householdId) {
        return Set.of();
    }
}
