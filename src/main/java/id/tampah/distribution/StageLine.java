package id.tampah.distribution;

import java.time.LocalDate;
import java.util.UUID;

/** One opened stage with what became of its deliveries in the reader's region. */
public record StageLine(
        UUID stageId,
        int number,
        String name,
        String periodName,
        String programName,
        long amount,
        String content,
        LocalDate firstDue,
        LocalDate lastDue,
        long villages,
        Counts counts) {}
