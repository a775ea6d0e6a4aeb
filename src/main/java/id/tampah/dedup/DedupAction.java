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
    DECISION_PROPOSED,
    DECISION_REFUSED,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    REGION_CLEARED,
    DUPLICATES_READ,
    CLEARANCE_EXPORTED,
    PERSON_LOOKED_UP
}
