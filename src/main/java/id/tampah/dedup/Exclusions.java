package id.tampah.dedup;

import java.util.Set;

/** Which programmes exclude each other today, in both directions. */
public record Exclusions(Set<Pair> pairs) {

    /** Two programmes; the same one twice where it excludes itself. */
    public record Pair(String program, String other) {}

    boolean clash(CaseSide a, CaseSide b) {
        return a.meets(b) && pairs.contains(new Pair(a.program(), b.program()));
    }
}
