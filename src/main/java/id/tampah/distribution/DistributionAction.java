package id.tampah.distribution;

import id.tampah.audit.AuditAction;

/** What happens to stages and deliveries. */
enum DistributionAction implements AuditAction {
    STAGE_OPENED,
    STAGE_OPENING_UNDONE,
    STAGE_OPENING_GIVEN_UP,
    TAKEN_OFF_STAGE,
    DELIVERIES_PLANNED,
    DELIVERY_SCHEDULED,
    DELIVERY_MARKED,
    DELIVERIES_SEEN,
    DELIVERIES_PRINTED_WHOLE
}
