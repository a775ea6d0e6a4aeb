package id.tampah.dedup.deciding;

import java.util.UUID;

/** A decision dropped claims that stand in other open cases, too; published in the transaction of the decision. */
public record ClaimsDropped(UUID caseId, String region) {}
