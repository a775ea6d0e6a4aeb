CREATE SCHEMA intake;

-- A list as it was uploaded, and where it stands. What was read adds up, always.
CREATE TABLE intake.list (
    id              uuid PRIMARY KEY,
    kab             text NOT NULL,
    region          text NOT NULL,
    source          text NOT NULL,
    source_kind     text NOT NULL CHECK (source_kind IN ('REGISTER', 'REFERENCE', 'RECIPIENTS', 'PROPOSALS')),
    period_id       uuid,
    filename        text NOT NULL,
    size            bigint NOT NULL CHECK (size >= 0),
    sha256          bytea NOT NULL,
    state           text NOT NULL DEFAULT 'UPLOADED' CHECK (state IN ('UPLOADED', 'READING', 'READ', 'MATCHING',
                        'CLEARING', 'RESOLVED', 'REFUSED', 'FAILED', 'WITHDRAWN')),
    rows_read       integer NOT NULL DEFAULT 0 CHECK (rows_read >= 0),
    accepted        integer NOT NULL DEFAULT 0 CHECK (accepted >= 0),
    held            integer NOT NULL DEFAULT 0 CHECK (held >= 0),
    rejected        integer NOT NULL DEFAULT 0 CHECK (rejected >= 0),
    refusal         text,
    refusal_args    text[] NOT NULL DEFAULT '{}',
    idempotency_key text,
    uploaded_by     text NOT NULL,
    received_at     timestamptz NOT NULL DEFAULT now(),
    read_at         timestamptz,
    withdrawn_by    text,
    withdrawn_at    timestamptz,
    CHECK (rows_read = accepted + held + rejected),
    CHECK ((state = 'REFUSED') = (refusal IS NOT NULL)),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
);
-- One file counts once for a source, period and region; whoever failed or took a list back may send it again.
CREATE UNIQUE INDEX list_once ON intake.list (sha256, source, region, period_id) NULLS NOT DISTINCT
    WHERE state NOT IN ('FAILED', 'WITHDRAWN');
CREATE UNIQUE INDEX list_idempotency ON intake.list (uploaded_by, idempotency_key);
CREATE INDEX list_latest ON intake.list (received_at DESC, id DESC);

-- The uploaded file, sealed in pieces of 4 MB, so that any node can read it again.
CREATE TABLE intake.file_piece (
    list_id uuid NOT NULL REFERENCES intake.list,
    number  integer NOT NULL,
    sealed  bytea NOT NULL,
    PRIMARY KEY (list_id, number)
);
ALTER TABLE intake.file_piece ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- How each sheet was understood. Lines of later sheets go on counting behind first_line, so a line is unique in a list.
CREATE TABLE intake.sheet (
    list_id         uuid NOT NULL REFERENCES intake.list,
    number          integer NOT NULL,
    name            text NOT NULL,
    first_line      integer NOT NULL,
    header_line     integer NOT NULL,
    headings        text[] NOT NULL,
    fields          text[] NOT NULL,
    rows_read       integer NOT NULL,
    hidden_rows     integer NOT NULL,
    hidden_columns  integer NOT NULL,
    formula_rows    integer NOT NULL,
    skipped         text,
    PRIMARY KEY (list_id, number)
);

-- Rows that did not become claims; their cells are sealed, since a wrong NIK is a NIK too.
CREATE TABLE intake.row (
    kab     text NOT NULL,
    list_id uuid NOT NULL,
    line    integer NOT NULL,
    region  text NOT NULL,
    status  text NOT NULL CHECK (status IN ('HELD', 'REJECTED')),
    sealed  bytea NOT NULL,
    PRIMARY KEY (list_id, line, kab)
);

-- What is wrong with a row, at most once for a reason; detail never holds digits of a number.
CREATE TABLE intake.finding (
    kab        text NOT NULL,
    list_id    uuid NOT NULL,
    line       integer NOT NULL,
    reason     text NOT NULL,
    "column"   integer NOT NULL,
    severity   text NOT NULL CHECK (severity IN ('DITOLAK', 'DITAHAN', 'PERINGATAN')),
    row_status text NOT NULL CHECK (row_status IN ('ACCEPTED', 'HELD', 'REJECTED')),
    detail     text NOT NULL DEFAULT '',
    region     text NOT NULL,
    PRIMARY KEY (list_id, line, reason, kab)
);

ALTER TABLE intake.list ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON intake.list USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE intake.row ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON intake.row USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE intake.finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON intake.finding USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE intake.file_piece ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON intake.file_piece USING (EXISTS (SELECT FROM intake.list l WHERE l.id = list_id));
ALTER TABLE intake.sheet ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON intake.sheet USING (EXISTS (SELECT FROM intake.list l WHERE l.id = list_id));
