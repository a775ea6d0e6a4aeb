package id.tampah.region;

import java.util.UUID;

/** An uploaded file that waits to be confirmed. */
record Draft(UUID id, RegionDraft.Kind kind, String edition, byte[] content) {}
