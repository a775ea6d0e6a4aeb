package id.tampah.registry;

import java.util.Set;

/** Where a claim stands on its way to a household. */
public enum ClaimState {
    /** Read from a list. */
    RECORDED,
    /** Has an answer of Dukcapil, or the answer that there is none yet. */
    MATCHED,
    /** Stands in an open duplicate case: holds its place, cannot be awarded. */
    HELD,
    /** Belongs to one household. */
    RESOLVED,
    /** A duplicate case was decided against it; held again when that is taken back, settled when what it was dropped for goes. */
    DROPPED,
    /** Its list was withdrawn, or another claim took its place; comes back when that one goes. */
    WITHDRAWN;

    private Set<ClaimState> next() {
        return switch (this) {
            case RECORDED -> Set.of(MATCHED, WITHDRAWN);
            case MATCHED -> Set.of(HELD, RESOLVED, WITHDRAWN);
            case HELD -> Set.of(RESOLVED, DROPPED, WITHDRAWN);
            case RESOLVED -> Set.of(HELD, WITHDRAWN);
            case DROPPED -> Set.of(HELD, RESOLVED, WITHDRAWN);
            case WITHDRAWN -> Set.of(RECORDED);
        };
    }

    public boolean canMoveTo(ClaimState state) {
        return next().contains(state);
    }
}
