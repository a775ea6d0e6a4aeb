package id.tampah.job;

import id.tampah.audit.AuditAction;

/** What people do with long work. */
enum JobAction implements AuditAction {
    JOB_CANCELLED,
    JOB_RETRIED
}
