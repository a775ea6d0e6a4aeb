package id.tampah.access;

import id.tampah.audit.AuditAction;

/** What can happen to accounts and keys. */
enum AccessAction implements AuditAction {
    SIGNED_IN,
    USER_CREATED,
    USER_ENABLED,
    USER_DISABLED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    API_KEY_ISSUED,
    API_KEY_REVOKED
}
