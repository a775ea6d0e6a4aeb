package id.tampah.dedup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a case's history; {@code deed} as the journal knows it. */
public record JournalEntry(
        Instant at,
        String actor,
        String deed,
        @Nullable CaseOutcome outcome,
        @Nullable String reason,
        String note) {

    /** Whether the case ended here. */
    public boolean decides() {
        return deed.equals("DECIDED") || deed.equals("CLOSED_ITSELF");
    }

    /** What the reason is: why it was decided so, who was asked, or what was answered. */
    public String reasonKind() {
        return switch (deed) {
            case "ASKED" -> "respondent";
            case "ANSWERED" -> "answer";
            default -> "reason";
        };
    }
}
