package id.tampah.dedup;

/** How a case ended. */
public enum CaseOutcome {
    /** One claim was kept, those that clash with it were dropped. */
    KEPT,
    /** Not doubles at all: everybody stays. */
    DIFFERENT_PEOPLE,
    /** The exclusion was waived with a reason: everybody stays. */
    BOTH_ALLOWED,
    /** Nobody had to decide any more, since the other side went away. */
    CLOSED_ITSELF
}
