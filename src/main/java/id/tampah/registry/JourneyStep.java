package id.tampah.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One word of the journey line as the page fragment draws it; the reason is a finished sentence. */
public record JourneyStep(
        JourneyWord word,
        JourneyState state,
        @Nullable LocalDate date,
        @Nullable String reason) {}
