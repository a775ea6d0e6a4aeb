package id.tampah.registry;

/** Claims that were matched before have another answer of Dukcapil now. */
public record ClaimsMatchedAgain(String region, int claims) {}
