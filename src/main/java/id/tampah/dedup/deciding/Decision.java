package id.tampah.dedup.deciding;

import id.tampah.dedup.CaseOutcome;
import id.tampah.shared.Digits;
import id.tampah.shared.RuleViolationException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants: for {@link CaseOutcome#KEPT} the claim to keep; {@code version} is the case's as the person saw it.
 */
public record Decision(
        UUID caseId,
        long version,
        CaseOutcome outcome,
        @Nullable Long keep,
        DecisionReason reason,
        String note) {

    public Decision {
        note = Digits.hide(note.strip());
    }

    /** A decision stands on a reason that fits it, and on a sentence where the reason alone says nothing. */
    void requireReason() {
        if (!reason.fits(outcome)) {
            throw new RuleViolationException("dedup.decide.reason");
        }
        if (reason.needsNote(outcome) && note.isBlank()) {
            throw new RuleViolationException("dedup.decide.note");
        }
    }
}
