package id.tampah.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decree as pages show it; {@code sha256} in hexadecimal. */
public record DecreeSummary(
        UUID id,
        UUID periodId,
        String periodName,
        String region,
        UUID runId,
        String skNumber,
        LocalDate skDate,
        String signedBy,
        String signedName,
        Instant signedAt,
        String runBy,
        int criteriaNumber,
        int households,
        String sha256) {}
