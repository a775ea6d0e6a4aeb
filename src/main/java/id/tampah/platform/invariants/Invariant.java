package id.tampah.platform.invariants;

import java.time.Instant;

/**
 * What the last check of a truth found.
 *
 * @param name schema and name, such as {@code allocation.one_live_award}
 * @param broken rows that speak against it
 */
record Invariant(String name, long broken, Instant checkedAt) {

    public boolean holds() {
        return broken == 0;
    }
}
