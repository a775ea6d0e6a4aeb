package id.tampah.intake.door;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who was entered and waits; {@code nik} is masked, the registration never shown whole.
 *
 * @param known the NIK stands in a claim inside the reader's region already
 */
public record Entry(
        UUID id,
        Door door,
        String region,
        String nik,
        Registration registration,
        List<String> warnings,
        boolean known,
        Instant at) {}
