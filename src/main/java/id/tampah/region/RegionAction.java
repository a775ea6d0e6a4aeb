package id.tampah.region;

import id.tampah.audit.AuditAction;

/** What this module leaves on the trail. */
enum RegionAction implements AuditAction {
    REGION_FILE_PROPOSED,
    REGION_EDITION_LOADED,
    REGION_HISTORY_LOADED
}
