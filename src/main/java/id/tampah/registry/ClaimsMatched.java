package id.tampah.registry;

import java.util.UUID;

/** Every claim of a list has its verdict. */
public record ClaimsMatched(UUID listId, String region) {}
