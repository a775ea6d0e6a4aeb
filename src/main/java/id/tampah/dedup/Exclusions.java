package id.tampah.dedup;

import java.util.Set;

/** Which programmes exclude each other today, in both directions. */
record Exclusions(Set<Pair> pairs) {

    record Pair(String program, String other) {}

    boolean clash(CaseSide a, CaseSide b) {
        return a.meets(b) && pairs.contains(new Pair(a.program(), b.program()));
    }
}
