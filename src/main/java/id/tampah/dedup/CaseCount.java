package id.tampah.dedup;

/** How many cases of a kind are in a state. */
public record CaseCount(CaseKind kind, CaseState state, boolean certain, long cases) {}
