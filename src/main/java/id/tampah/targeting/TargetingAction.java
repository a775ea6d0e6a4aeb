package id.tampah.targeting;

import id.tampah.audit.AuditAction;

/** What the room of targets leaves in the trail. */
enum TargetingAction implements AuditAction {
    RECIPE_SAVED,
    TARGET_BUILT,
    CANDIDATES_SEEN
}
