package id.tampah.registry;

import java.util.UUID;

/** The claims of a list were recorded. */
public record ClaimsRecorded(UUID listId, String region, int claims) {}
