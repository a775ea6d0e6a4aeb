package id.tampah.dukcapil;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A snapshot of the population register that is asked today. */
public record RegisterSummary(
        UUID id, UUID listId, String region, LocalDate dated, int residents, String loadedBy, Instant loadedAt) {}
