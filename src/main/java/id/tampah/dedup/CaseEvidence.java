package id.tampah.dedup;

import java.util.List;

/** Why the engine took two claims of a case for one person; it names fields and levels, never a value. */
public record CaseEvidence(long claimId, long otherId, double probability, List<FieldWeight> fields) {}
