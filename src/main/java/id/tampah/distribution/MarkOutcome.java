package id.tampah.distribution;

/** What became of a mark. */
public enum MarkOutcome {
    DONE,
    /** The same click arrived before. */
    DONE_BEFORE,
    /** Somebody else changed the delivery since the page was shown. */
    STALE
}
