package id.tampah.intake;

import id.tampah.program.Programs;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RuleViolationException;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the period an upload names, by its code or its id; none is fine. */
@Component
@RequiredArgsConstructor
public class PeriodNamed {

    private final Programs programs;

    public @Nullable UUID find(@Nullable String named) {
        if (named == null || named.isBlank()) {
            return null;
        }
        String name = named.strip();
        try {
            return name.matches("[0-9a-fA-F-]{36}")
                    ? programs.period(UUID.fromString(name)).id()
                    : programs.periodByCode(name).id();
        } catch (NotFoundException e) {
            throw new RuleViolationException("intake.upload.period.unknown", name);
        }
    }
}
