-- People entered one by one, by themselves or at a counter, until their village sends them in as a list. What they typed is
-- sealed; the MAC only keeps the same person from standing here twice.
CREATE TABLE intake.entry (
    id         uuid PRIMARY KEY,
    kab        text NOT NULL,
    region     text NOT NULL,
    door       text NOT NULL CHECK (door IN ('MANDIRI', 'POSKO')),
    nik_mac    bytea NOT NULL,
    sealed     bytea NOT NULL,
    warnings   text[] NOT NULL DEFAULT '{}',
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL DEFAULT now(),
    list_id    uuid REFERENCES intake.list
);
CREATE UNIQUE INDEX entry_once ON intake.entry (nik_mac) WHERE list_id IS NULL;
CREATE INDEX entry_waiting ON intake.entry (region, entered_at) WHERE list_id IS NULL;
ALTER TABLE intake.entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON intake.entry USING (region LIKE current_setting('tampah.scope', true));

-- Registrations of one address, counted so that the limit holds across nodes.
CREATE TABLE intake.door_tally (
    address_mac bytea NOT NULL,
    since       timestamptz NOT NULL,
    tries       integer NOT NULL,
    PRIMARY KEY (address_mac, since)
);
