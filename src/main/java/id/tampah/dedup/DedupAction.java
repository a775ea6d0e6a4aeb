package id.tampah.dedup;

import id.tampah.audit.AuditAction;

/** Deeds of this room. */
public enum DedupAction implements AuditAction {
    LIST_CLEARED,
    CASES_RELEASED,
    CASES_SEEN,
    CASE_SEEN,
    CASE_DECIDED,
    CASE_REOPENED,
    DUPLICATES_READ,
    CLEARANCE_EXPORTED
}
