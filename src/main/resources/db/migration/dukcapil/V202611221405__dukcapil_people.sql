-- The NIK that somebody probably has, for an officer to confirm. A pair that was refused is never proposed again.
CREATE TABLE dukcapil.proposal (
    id         uuid PRIMARY KEY,
    kab        text NOT NULL,
    region     text NOT NULL,
    claim_id   bigint NOT NULL,
    list_id    uuid NOT NULL,
    nik_mac    bytea NOT NULL,
    identity   bytea NOT NULL,
    slip       text NOT NULL CHECK (slip IN ('DIGIT', 'SWAP')),
    state      text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'CONFIRMED', 'REFUSED')),
    evidence   text NOT NULL DEFAULT '',
    decided_by text,
    decided_at timestamptz,
    found_at   timestamptz NOT NULL DEFAULT now(),
    CHECK ((state = 'OPEN') = (decided_by IS NULL)),
    CHECK (state = 'OPEN' OR evidence <> '')
);
CREATE UNIQUE INDEX proposal_once ON dukcapil.proposal (kab, claim_id, nik_mac);
CREATE INDEX proposal_open ON dukcapil.proposal (region, id) WHERE state = 'OPEN';
CREATE INDEX proposal_list ON dukcapil.proposal (list_id);

-- People whose row was held because it has no NIK, under a code that nobody takes for one.
CREATE TABLE dukcapil.temporary_number (
    kab  text PRIMARY KEY,
    last integer NOT NULL
);
CREATE TABLE dukcapil.without_nik (
    kab          text NOT NULL,
    id           uuid NOT NULL DEFAULT uuidv7(),
    region       text NOT NULL,
    code         text NOT NULL UNIQUE CHECK (code ~ '^SEM-[0-9]{4}-[0-9]{6}$'),
    list_id      uuid NOT NULL,
    line         integer NOT NULL,
    source       text NOT NULL,
    kind         text NOT NULL,
    program_code text,
    period_id    uuid,
    received_at  timestamptz NOT NULL,
    identity     bytea NOT NULL,
    name         text NOT NULL,
    birth_date   date,
    sex          text CHECK (sex IN ('L', 'P')),
    address      text NOT NULL DEFAULT '',
    desil        smallint,
    state        text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'MERGED', 'CLOSED')),
    evidence     text NOT NULL DEFAULT '',
    claim_id     bigint,
    decided_by   text,
    decided_at   timestamptz,
    PRIMARY KEY (kab, id),
    CHECK ((state = 'OPEN') = (decided_by IS NULL)),
    CHECK ((state = 'MERGED') = (claim_id IS NOT NULL))
);
CREATE UNIQUE INDEX without_nik_row ON dukcapil.without_nik (list_id, line);
CREATE INDEX without_nik_open ON dukcapil.without_nik (region, code) WHERE state = 'OPEN';

ALTER TABLE dukcapil.proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dukcapil.proposal USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE dukcapil.without_nik ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dukcapil.without_nik USING (region LIKE current_setting('tampah.scope', true));
