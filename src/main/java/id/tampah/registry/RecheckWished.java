package id.tampah.registry;

/**
 * Claims are about to be used: whoever answers for them asks again, inside the publisher's batch, where an answer may be out
 * of date.
 *
 * @param claimTable temporary table of the batch with {@code kab, id}
 */
public record RecheckWished(String subject, String region, String claimTable) {}
