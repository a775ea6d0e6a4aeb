package id.tampah.citizen;

import id.tampah.registry.JourneyStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One aid in finished words: a sentence in three parts, the journey line, why, and what to do. */
public record AidView(
        String programme,
        String source,
        @Nullable String period,
        @Nullable String stage,
        AidStatus status,
        String before,
        String verb,
        String after,
        List<JourneyStep> steps,
        @Nullable String reason,
        String nextStep) {

    public String getTone() {
        return status.getTone();
    }
}
