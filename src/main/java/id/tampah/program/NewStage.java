package id.tampah.program;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round of distribution to be added to a period.
 *
 * @param amount rupiah for each household
 * @param content goods, in words; may be empty
 */
public record NewStage(UUID periodId, int number, String name, LocalDate starts, long amount, String content) {}
