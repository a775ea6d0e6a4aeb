package id.tampah.dedup.deciding;

import id.tampah.dedup.CaseSummary;
import id.tampah.dedup.Choice;
import org.jspecify.annotations.Nullable;

/** One case of a bulk decision before it is made; {@code obstacle} is the message key of what keeps it out, or null. */
public record BulkLine(
        CaseSummary doubtful,
        Choice choice,
        DecisionReason reason,
        @Nullable String obstacle) {}
