package id.tampah.intake.door;

import id.tampah.intake.Severity;

/**
 * What the rules found in one registration.
 *
 * @param field heading of the list column, such as {@code NIK}
 */
public record Found(Severity severity, String reason, String field, String detail) {}
