package id.tampah.dedup;

import java.util.List;

/** A line of the work list and of the API. */
public record CaseWithSides(CaseSummary summary, List<CaseSide> sides) {}
