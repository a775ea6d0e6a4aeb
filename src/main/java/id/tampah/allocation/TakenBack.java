package id.tampah.allocation;

import java.util.UUID;

/** A place that was taken back before anybody signed. */
record TakenBack(UUID periodId, UUID runId, UUID quotaId, UUID householdId) {}
