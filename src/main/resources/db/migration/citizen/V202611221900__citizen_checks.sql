CREATE SCHEMA citizen;

-- What was tried how often in a window of time: checks by address (minute, day), misses by NIK (day) and by its first six
-- digits (hour). Keys are HMACs: neither a NIK nor an address can be read from them.
CREATE TABLE citizen.tally (
    kind  text        NOT NULL CHECK (kind IN ('ADDRESS_MINUTE', 'ADDRESS_DAY', 'NIK', 'PREFIX')),
    key   bytea       NOT NULL,
    since timestamptz NOT NULL,
    tries integer     NOT NULL CHECK (tries >= 0),
    PRIMARY KEY (kind, key, since)
);
CREATE INDEX tally_since ON citizen.tally (since);

-- The access log of the public check: who asked is a hash, what was asked is a hash.
CREATE TABLE citizen.check_log (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT now(),
    address_mac bytea       NOT NULL,
    nik_mac     bytea       NOT NULL,
    outcome     text        NOT NULL CHECK (outcome IN ('FOUND', 'NONE', 'RESTED', 'REFUSED')),
    rows_shown  integer     NOT NULL
);
CREATE INDEX check_log_at ON citizen.check_log (at);
