-- A claim in whose place a row of a corrected file came; taking that file back brings the claim back.
CREATE TABLE registry.replacement (
    kab         text NOT NULL,
    claim_id    bigint NOT NULL,
    by_list     uuid NOT NULL,
    by_line     integer NOT NULL,
    region      text NOT NULL,
    replaced_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kab, claim_id, by_list)
);
CREATE INDEX replacement_list ON registry.replacement (by_list);
REVOKE UPDATE, DELETE ON registry.replacement FROM tampah_app, tampah_job;
ALTER TABLE registry.replacement ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON registry.replacement USING (region LIKE current_setting('tampah.scope', true));
