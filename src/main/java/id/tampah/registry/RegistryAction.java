package id.tampah.registry;

import id.tampah.audit.AuditAction;

/** Looks at people. */
enum RegistryAction implements AuditAction {
    PERSON_SEARCHED,
    SEARCH_SEEN,
    PERSON_SEEN,
    NIK_REVEALED
}
