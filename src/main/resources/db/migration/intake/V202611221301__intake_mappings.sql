-- What a person told about the columns of a list before it was read.
CREATE TABLE intake.chosen_mapping (
    list_id     uuid NOT NULL REFERENCES intake.list,
    sheet       integer NOT NULL,
    header_line integer NOT NULL CHECK (header_line >= 0),
    fields      text[] NOT NULL,
    PRIMARY KEY (list_id, sheet)
);
ALTER TABLE intake.chosen_mapping ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON intake.chosen_mapping USING (EXISTS (SELECT FROM intake.list l WHERE l.id = list_id));

-- The same, remembered for lists of the same source with the same headings; it names no person and no village, so that
-- everybody in a regency may profit from it.
CREATE TABLE intake.known_layout (
    source  text NOT NULL,
    kab     text NOT NULL,
    layout  text NOT NULL,
    fields  text[] NOT NULL,
    told_by text NOT NULL,
    told_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (source, kab, layout)
);

-- A list in PREVIEW waits for its sender to confirm what the columns mean; nothing of it was read. A CANCELLED one was
-- stopped by a person before its rows became true.
ALTER TABLE intake.list DROP CONSTRAINT list_state_check;
ALTER TABLE intake.list ADD CONSTRAINT list_state_check CHECK (state IN ('PREVIEW', 'UPLOADED', 'READING', 'READ',
    'MATCHING', 'CLEARING', 'RESOLVED', 'REFUSED', 'FAILED', 'CANCELLED', 'WITHDRAWN'));
DROP INDEX intake.list_once;
CREATE UNIQUE INDEX list_once ON intake.list (sha256, source, region, period_id) NULLS NOT DISTINCT
    WHERE state NOT IN ('FAILED', 'CANCELLED', 'WITHDRAWN');

-- What a workbook carries that a person looking at it would not see.
ALTER TABLE intake.list ADD COLUMN hidden_sheets integer NOT NULL DEFAULT 0;
ALTER TABLE intake.list ADD COLUMN external_links integer NOT NULL DEFAULT 0;
ALTER TABLE intake.sheet ADD COLUMN merged_rows integer NOT NULL DEFAULT 0;
