package id.tampah.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a module knows about a household.
 *
 * @param title message key of the line, filled with {@code arguments}; never a NIK
 * @param state word shown as a status tag, such as {@code PADAN} or {@code AWARDED}
 * @param reason message key, or plain text as somebody wrote it
 * @param href page of the thing, or null
 * @param step what it means on the journey line, or null
 */
public record HouseholdFact(
        Kind kind,
        Instant at,
        String title,
        List<?> arguments,
        String state,
        @Nullable String reason,
        @Nullable String href,
        @Nullable JourneyMark step) {

    /** The section of the page it stands in, in this order. */
    public enum Kind {
        VERDICT,
        DUPLICATE,
        TARGET,
        VERIFICATION,
        AWARD,
        DELIVERY,
        COMPLAINT
    }
}
