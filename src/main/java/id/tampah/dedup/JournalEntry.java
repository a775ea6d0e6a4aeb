package id.tampah.dedup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a case's history; {@code deed} is DECIDED, REOPENED or CLOSED_ITSELF. */
public record JournalEntry(
        Instant at,
        String actor,
        String deed,
        @Nullable CaseOutcome outcome,
        @Nullable String reason,
        String note) {}
