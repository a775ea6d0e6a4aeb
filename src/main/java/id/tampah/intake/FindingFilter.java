package id.tampah.intake;

import id.tampah.shared.RuleViolationException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which findings to show: of held, rejected or accepted rows, warnings only, of one reason; null shows all. */
public record FindingFilter(@Nullable Kind kind, @Nullable String reason) {

    /** Words of the API. */
    public enum Kind {
        HELD,
        REJECTED,
        ACCEPTED,
        WARNING
    }

    /** Takes the words of the API; an unknown one is the caller's mistake. */
    public static FindingFilter of(@Nullable String status, @Nullable String reason) {
        if (status == null || status.isBlank()) {
            return new FindingFilter(null, reason);
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(status.strip()))
                .findFirst()
                .map(kind -> new FindingFilter(kind, reason))
                .orElseThrow(() -> new RuleViolationException("intake.rows.status.unknown", status));
    }
}
