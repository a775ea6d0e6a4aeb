package id.tampah.registry;

import java.util.UUID;

/** A list was withdrawn with all its claims. */
public record ClaimsWithdrawn(UUID listId, String region) {}
