package id.tampah.intake;

import java.util.Set;

/** Where a list stands on its way from upload to cleared claims. */
public enum ListState {
    /** Waits for its sender to say what the columns mean; nothing of it was read. */
    PREVIEW,
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
    /** Stopped by a person while it was read; nothing of it was stored. */
    CANCELLED,
    WITHDRAWN;

    /** Whether the list waits for the next automatic step. */
    public boolean underWay() {
        return Set.of(UPLOADED, READING, READ, MATCHING, CLEARING).contains(this);
    }

    /** Whether its rows are not true yet, so that the reading may simply be stopped. */
    public boolean beingRead() {
        return this == UPLOADED || this == READING;
    }

    /** Whether its rows are counted. */
    public boolean counted() {
        return Set.of(READ, MATCHING, CLEARING, RESOLVED, WITHDRAWN).contains(this);
    }
}
