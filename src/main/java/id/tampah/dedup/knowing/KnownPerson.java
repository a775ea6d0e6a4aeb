package id.tampah.dedup.knowing;

import java.util.UUID;

/**
 * Somebody who may be the one that is typed; the numbers are masked.
 *
 * @param region the village, as digits
 * @param sources of the claims of the household, joined by commas
 */
public record KnownPerson(KnownBy by, UUID householdId, String maskedNik, String name, String region, String sources) {}
