package id.tampah.intake;

/** How many accepted rows have a verdict, or a state. */
public record ClaimCount(String word, long count) {}
