package id.tampah.dedup.deciding;

import id.tampah.dedup.CaseOutcome;
import id.tampah.shared.Digits;
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
}
