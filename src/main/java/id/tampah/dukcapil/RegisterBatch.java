package id.tampah.dukcapil;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A snapshot of the population register that came as a list.
 *
 * @param region digits of the area it covers completely
 * @param dated the day its data were true
 */
public record RegisterBatch(UUID listId, String region, LocalDate dated) {}
