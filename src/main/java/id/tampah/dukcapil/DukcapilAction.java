package id.tampah.dukcapil;

import id.tampah.audit.AuditAction;

/** What Dukcapil's room leaves in the trail. */
enum DukcapilAction implements AuditAction {
    REGISTER_LOADED,
    CLAIMS_MATCHED,
    CLAIMS_ASKED_AGAIN,
    VERDICT_SEEN,
    VERDICTS_EXPORTED
}
