-- A right identity is a new claim beside the old one (or beside a row that was held for want of a NIK), and this note.
CREATE TABLE registry.correction (
    kab          text NOT NULL,
    claim_id     bigint NOT NULL,
    replaced_id  bigint,
    list_id      uuid NOT NULL,
    line         integer NOT NULL,
    region       text NOT NULL,
    evidence     text NOT NULL CHECK (evidence <> ''),
    corrected_by text NOT NULL,
    corrected_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kab, claim_id)
);
CREATE UNIQUE INDEX correction_once ON registry.correction (kab, replaced_id);
CREATE INDEX correction_list ON registry.correction (list_id);
REVOKE UPDATE, DELETE ON registry.correction FROM tampah_app, tampah_job;
ALTER TABLE registry.correction ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON registry.correction USING (region LIKE current_setting('tampah.scope', true));
