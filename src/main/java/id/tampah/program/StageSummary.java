package id.tampah.program;

import java.time.LocalDate;
import java.util.UUID;

/** A round of distribution inside a period; amount in rupiah per household, content for goods. */
public record StageSummary(
        UUID id, UUID periodId, int number, String name, LocalDate starts, long amount, String content) {}
