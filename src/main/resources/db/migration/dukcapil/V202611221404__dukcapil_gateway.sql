-- The meter of a day: questions asked, and what the service says is left.
CREATE TABLE dukcapil.quota (
    kab       text NOT NULL,
    region    text NOT NULL,
    day       date NOT NULL,
    used      integer NOT NULL CHECK (used >= 0),
    remaining integer,
    PRIMARY KEY (kab, day)
);
-- The answer to one set of elements on its day, found by their keyed hash.
CREATE TABLE dukcapil.reply (
    payload     bytea PRIMARY KEY,
    kab         text NOT NULL,
    region      text NOT NULL,
    day         date NOT NULL,
    reply       jsonb NOT NULL,
    answered_at timestamptz NOT NULL DEFAULT now()
);
-- A file that went to the local office (OUT) or came back from it (IN), sealed, with the ground it travelled on.
CREATE TABLE dukcapil.exchange (
    id        uuid PRIMARY KEY,
    kab       text NOT NULL,
    region    text NOT NULL,
    direction text NOT NULL CHECK (direction IN ('OUT', 'IN')),
    state     text NOT NULL CHECK (state IN ('READY', 'READING', 'DONE', 'REFUSED')),
    filename  text NOT NULL,
    sha256    bytea NOT NULL,
    sealed    bytea NOT NULL,
    purpose   text NOT NULL,
    agreement text NOT NULL,
    claims    integer NOT NULL DEFAULT 0,
    answered  integer NOT NULL DEFAULT 0,
    blank     integer NOT NULL DEFAULT 0,
    foreign_rows integer NOT NULL DEFAULT 0,
    unclear   integer NOT NULL DEFAULT 0,
    problem   text,
    made_by   text NOT NULL,
    made_at   timestamptz NOT NULL DEFAULT now(),
    CHECK (direction = 'OUT' OR state <> 'DONE' OR claims = answered + blank + foreign_rows + unclear)
);
ALTER TABLE dukcapil.exchange ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX exchange_answer_once ON dukcapil.exchange (kab, sha256) WHERE direction = 'IN' AND state <> 'REFUSED';
CREATE INDEX exchange_latest ON dukcapil.exchange (kab, made_at DESC);

ALTER TABLE dukcapil.quota ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dukcapil.quota USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE dukcapil.reply ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dukcapil.reply USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE dukcapil.exchange ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dukcapil.exchange USING (region LIKE current_setting('tampah.scope', true));
