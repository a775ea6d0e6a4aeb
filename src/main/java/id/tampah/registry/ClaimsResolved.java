package id.tampah.registry;

import java.util.UUID;

/** Every automatic step of a list is done; what waits for a person is held. */
public record ClaimsResolved(UUID listId, String region) {}
