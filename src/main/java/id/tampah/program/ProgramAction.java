package id.tampah.program;

import id.tampah.audit.AuditAction;

/** What can happen to programmes and what belongs to them. */
enum ProgramAction implements AuditAction {
    PROGRAM_ADDED,
    SOURCE_ADDED,
    CRITERIA_ADDED,
    EXCLUSION_ADDED,
    PERIOD_OPENED,
    STAGE_ADDED,
    STAGE_CHANGED
}
