package id.tampah.citizen;

import id.tampah.audit.AuditAction;

/** Looks at a family by the public check. */
enum CitizenAction implements AuditAction {
    AID_CHECKED
}
