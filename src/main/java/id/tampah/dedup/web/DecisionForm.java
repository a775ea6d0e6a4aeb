package id.tampah.dedup.web;

import id.tampah.dedup.CaseOutcome;
import id.tampah.dedup.asking.Respondent;
import id.tampah.dedup.deciding.Decision;
import id.tampah.dedup.deciding.DecisionReason;
import id.tampah.shared.RuleViolationException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the desk sends: one choice (a claim, or everybody), and the reason that belongs to that choice. */
public record DecisionForm(
        long version,
        @Nullable String choice,
        @Nullable DecisionReason reasonKept,
        @Nullable DecisionReason reasonDifferent,
        @Nullable DecisionReason reasonAllowed,
        @Nullable String note) {

    /** Whom to ask instead of deciding; null when this is a decision. */
    @Nullable
    Respondent asks() {
        return Arrays.stream(Respondent.values())
                .filter(respondent -> ("ASK_" + respondent).equals(choice))
                .findFirst()
                .orElse(null);
    }

    String text() {
        return note == null ? "" : note.strip();
    }

    Decision decision(UUID caseId) {
        CaseOutcome outcome = outcome();
        DecisionReason reason =
                switch (outcome) {
                    case DIFFERENT_PEOPLE -> reasonDifferent;
                    case BOTH_ALLOWED -> reasonAllowed;
                    default -> reasonKept;
                };
        if (reason == null) {
            throw new RuleViolationException("dedup.decide.reason");
        }
        return new Decision(caseId, version, outcome, claim(outcome), reason, text());
    }

    private CaseOutcome outcome() {
        if (choice == null || choice.isBlank()) {
            throw new RuleViolationException("dedup.decide.choose");
        }
        return switch (choice) {
            case "DIFFERENT_PEOPLE" -> CaseOutcome.DIFFERENT_PEOPLE;
            case "BOTH_ALLOWED" -> CaseOutcome.BOTH_ALLOWED;
            default -> CaseOutcome.KEPT;
        };
    }

    private @Nullable Long claim(CaseOutcome outcome) {
        try {
            return outcome == CaseOutcome.KEPT && choice != null ? Long.valueOf(choice) : null;
        } catch (NumberFormatException e) {
            throw new RuleViolationException("dedup.decide.choose");
        }
    }
}
