package id.tampah.allocation;

import java.util.UUID;

/** A leader signed a list of awards; it never changes from now on. */
public record AwardsDecreed(UUID decreeId, UUID periodId, String region, int awards) {}
