package id.tampah.dukcapil;

import id.tampah.audit.AuditAction;

/** What Dukcapil's room leaves in the trail. */
enum DukcapilAction implements AuditAction {
    REGISTER_LOADED,
    REGISTER_FORGOTTEN,
    CLAIMS_MATCHED,
    CLAIMS_ASKED_AGAIN,
    RECHECK_WISHED,
    CLAIMS_RECHECKED,
    VERDICTS_SEEN,
    WITHOUT_NIK_SEEN,
    WITHOUT_NIK_DECIDED,
    VERDICT_SEEN,
    VERDICTS_EXPORTED
}
