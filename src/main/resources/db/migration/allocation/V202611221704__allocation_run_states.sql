-- A leader may give a result back with a note; a run that was cancelled or given up says so instead of running for ever.
ALTER TABLE allocation.run DROP CONSTRAINT run_state_check;
ALTER TABLE allocation.run ADD CONSTRAINT run_state_check
    CHECK (state IN ('RUNNING', 'READY', 'RETURNED', 'STOPPED', 'SIGNED', 'SUPERSEDED'));
ALTER TABLE allocation.run ADD COLUMN return_note text NOT NULL DEFAULT '';
ALTER TABLE allocation.run ADD COLUMN returned_by text NOT NULL DEFAULT '';
ALTER TABLE allocation.run ADD CHECK (state <> 'RETURNED' OR (return_note <> '' AND returned_by <> ''));

-- Releasing one award asks for it by its id alone.
CREATE INDEX award_id ON allocation.award (id);
