package id.tampah.intake;

import java.util.Set;

/** Where a list stands on its way from upload to cleared claims. */
public enum ListState {
    UPLOADED,
    READING,
    /** Every row is counted; from here on the counts are fixed. */
    READ,
    MATCHING,
    CLEARING,
    /** Every automatic step is done. */
    RESOLVED,
    /** The file could not be read; the sentence says why and what to do. */
    REFUSED,
    /** Our own fault; the file may be sent again. */
    FAILED,
    WITHDRAWN;

    /** Whether the list waits for the next automatic step. */
    public boolean underWay() {
        return Set.of(UPLOADED, READING, READ, MATCHING, CLEARING).contains(this);
    }

    /** Whether its rows are counted. */
    public boolean counted() {
        return Set.of(READ, MATCHING, CLEARING, RESOLVED, WITHDRAWN).contains(this);
    }
}
