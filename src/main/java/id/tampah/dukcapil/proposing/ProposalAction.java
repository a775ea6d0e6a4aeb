package id.tampah.dukcapil.proposing;

import id.tampah.audit.AuditAction;

/** What proposals leave in the trail. */
enum ProposalAction implements AuditAction {
    NIKS_PROPOSED,
    PROPOSALS_SEEN,
    PROPOSAL_DECIDED
}
