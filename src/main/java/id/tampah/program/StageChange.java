package id.tampah.program;

import java.time.LocalDate;
import java.util.UUID;

/** New values of a stage, and the version they were made from. */
public record StageChange(UUID id, long version, String name, LocalDate starts, long amount, String content) {}
