package id.tampah.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A period of a programme with the criteria version it runs under. */
public record Period(
        UUID id,
        String code,
        String name,
        String region,
        LocalDate starts,
        LocalDate ends,
        String programCode,
        String programName,
        long programAmount,
        UUID criteriaId,
        int criteriaNumber,
        String criteria,
        String basis,
        @Nullable Integer desilMax) {}
