package id.tampah.intake;

/** How often a reason was found, and in which rows. */
public record ReasonCount(String reason, Severity severity, long count) {}
