package id.tampah.citizen.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer; {@code found} is true only where something is published about the family. */
record CheckResponse(boolean found, List<Award> awards) {

    /** One aid of the family in plain words. */
    record Award(
            String programme,
            String source,
            @Nullable String period,
            @Nullable String stage,
            String status,
            @Nullable String reason,
            String nextStep) {}
}
