package id.tampah.registry;

/** Names one claim: the regency it lies in and its number. */
public record ClaimRef(String kab, long id) {}
