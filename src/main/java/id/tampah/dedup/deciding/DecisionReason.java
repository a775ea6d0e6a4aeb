package id.tampah.dedup.deciding;

import id.tampah.dedup.CaseOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Why a person decided as they did; the citizen reads it, too. */
public enum DecisionReason {
    SAME_ROW_TWICE(CaseOutcome.KEPT),
    ALREADY_RECEIVES(CaseOutcome.KEPT),
    ONE_AID_PER_FAMILY(CaseOutcome.KEPT),
    /** One person behind two NIKs, one of them mistyped. */
    SAME_PERSON(CaseOutcome.KEPT),
    NEWER_DATA(CaseOutcome.KEPT),
    CHECKED_IN_FIELD(CaseOutcome.KEPT, CaseOutcome.DIFFERENT_PEOPLE, CaseOutcome.BOTH_ALLOWED),
    WRONG_NUMBER(CaseOutcome.DIFFERENT_PEOPLE),
    OWN_HOUSEHOLD(CaseOutcome.DIFFERENT_PEOPLE),
    DECREED_EXCEPTION(CaseOutcome.BOTH_ALLOWED),
    /** Says nothing by itself: needs a sentence. */
    OTHER(CaseOutcome.KEPT, CaseOutcome.DIFFERENT_PEOPLE, CaseOutcome.BOTH_ALLOWED);

    private final Set<CaseOutcome> outcomes;

    DecisionReason(CaseOutcome... outcomes) {
        this.outcomes = Set.of(outcomes);
    }

    public boolean fits(CaseOutcome outcome) {
        return outcomes.contains(outcome);
    }

    /** A waived exclusion and a free reason stand only with a sentence. */
    public boolean needsNote(CaseOutcome outcome) {
        return this == OTHER || outcome == CaseOutcome.BOTH_ALLOWED;
    }

    public static List<DecisionReason> of(CaseOutcome outcome) {
        return Arrays.stream(values()).filter(reason -> reason.fits(outcome)).toList();
    }
}
