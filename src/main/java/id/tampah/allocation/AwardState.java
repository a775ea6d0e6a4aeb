package id.tampah.allocation;

import java.util.Set;

/** Where a household stands with the places of a period. */
public enum AwardState {
    /** Holds a place. */
    AWARDED,
    /** Waits in the queue of its quota. */
    WAITLISTED,
    /** Passed on to the next source. */
    HANDED_OVER,
    /** Taken back; the household may be ranked again. */
    REVOKED;

    public boolean canMoveTo(AwardState state) {
        return switch (this) {
            case WAITLISTED -> Set.of(AWARDED, HANDED_OVER, REVOKED).contains(state);
            case AWARDED -> Set.of(WAITLISTED, REVOKED).contains(state);
            case HANDED_OVER, REVOKED -> false;
        };
    }
}
