package id.tampah.report.api;

import id.tampah.program.Period;
import id.tampah.program.Programs;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the period a caller names by its code or its id; none means all. */
@Component
@RequiredArgsConstructor
class PeriodChoice {

    private static final int ID_LENGTH = 36;

    private final Programs programs;

    @Nullable
    UUID find(@Nullable String named) {
        if (named == null || named.isBlank()) {
            return null;
        }
        Period period =
                named.length() == ID_LENGTH ? programs.period(UUID.fromString(named)) : programs.periodByCode(named);
        return period.id();
    }
}
