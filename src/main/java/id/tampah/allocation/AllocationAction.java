package id.tampah.allocation;

import id.tampah.audit.AuditAction;

/** What the room of quotas and decrees leaves in the trail. */
enum AllocationAction implements AuditAction {
    QUOTA_SET,
    QUOTA_DIVIDED,
    RUN_STARTED,
    AWARDS_MADE,
    AWARDS_TAKEN_BACK,
    RUN_READY,
    RUN_STOPPED,
    RUN_RETURNED,
    AWARD_RELEASED,
    QUEUE_HANDED_OVER,
    AWARDS_SEEN,
    DECREE_SIGNED,
    DECREE_VERIFIED,
    DECREE_EXPORTED,
    DECREE_PRINTED_WHOLE
}
