package id.tampah.intake;

import java.util.UUID;

/** Accepted rows of a file that still count as rows of an earlier one. */
public record CarriedRows(UUID list, String filename, long rows) {}
