package id.tampah.registry;

import java.util.UUID;

/**
 * Rows of a corrected list took the place of claims, which count no more.
 *
 * @param claimTable temporary table of the batch with {@code kab, id} of those claims
 */
public record ClaimsReplaced(UUID listId, String region, String claimTable) {}
