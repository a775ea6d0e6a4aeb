package id.tampah.dedup;

/** What one field says about two claims: the level of agreement, and the bits it adds for one person (or takes away). */
public record FieldWeight(String field, String level, double bits) {}
