package id.tampah.intake;

import id.tampah.audit.AuditAction;

/** What can happen to a list, and what people look at in it. */
public enum IntakeAction implements AuditAction {
    LIST_UPLOADED,
    PERSON_ENTERED,
    ENTRY_DISCARDED,
    LIST_COLUMNS_TOLD,
    LIST_DISCARDED,
    LIST_CANCELLED,
    LIST_READ,
    LIST_REFUSED,
    LIST_GIVEN_UP,
    LIST_WITHDRAWN,
    LIST_ROWS_SEEN,
    LIST_RESULT_DOWNLOADED
}
