CREATE SCHEMA registry;

-- The golden household: all claims about one family point here. Filled by bulk SQL, edited one at a time by people.
CREATE TABLE registry.household (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    kab        text NOT NULL,
    region     text NOT NULL,
    key_mac    bytea NOT NULL UNIQUE,
    kk_mac     bytea,
    head_name  text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    version    bigint NOT NULL DEFAULT 0
);
CREATE INDEX household_kab ON registry.household (kab, region);

CREATE TABLE registry.person (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    kab          text NOT NULL,
    region       text NOT NULL,
    household_id uuid NOT NULL,
    nik_mac      bytea NOT NULL UNIQUE,
    identity     bytea NOT NULL,
    name         text NOT NULL,
    name_key     text NOT NULL,
    birth_date   date,
    sex          text CHECK (sex IN ('L', 'P')),
    version      bigint NOT NULL DEFAULT 0
);
CREATE INDEX person_household ON registry.person (household_id);
CREATE INDEX person_name ON registry.person (name_key, kab);

-- What a source says about a household; never overwritten, only carried along its states.
CREATE TABLE registry.claim (
    kab          text NOT NULL,
    id           bigint NOT NULL,
    list_id      uuid NOT NULL,
    line         integer NOT NULL,
    source       text NOT NULL,
    kind         text NOT NULL,
    program_code text,
    period_id    uuid,
    region       text NOT NULL,
    nik_mac      bytea,
    kk_mac       bytea,
    identity     bytea NOT NULL,
    name         text NOT NULL,
    name_key     text NOT NULL,
    birth_date   date,
    sex          text CHECK (sex IN ('L', 'P')),
    address      text NOT NULL DEFAULT '',
    desil        smallint CHECK (desil BETWEEN 1 AND 10),
    received_at  timestamptz NOT NULL,
    state        text NOT NULL DEFAULT 'RECORDED'
        CHECK (state IN ('RECORDED', 'MATCHED', 'HELD', 'RESOLVED', 'DROPPED', 'WITHDRAWN')),
    reason       text,
    household_id uuid,
    -- Dukcapil's answer as the later steps need it: the verdict, and the KK and name the register knows.
    verdict           text NOT NULL DEFAULT 'BELUM_DIPADANKAN',
    register_kk_mac   bytea,
    register_name_key text,
    PRIMARY KEY (kab, id)
);
CREATE SEQUENCE registry.claim_id;
CREATE INDEX claim_list ON registry.claim (list_id, line);
CREATE INDEX claim_nik ON registry.claim (nik_mac);
CREATE INDEX claim_kk ON registry.claim (kk_mac);
CREATE INDEX claim_household ON registry.claim (household_id);
CREATE INDEX claim_name ON registry.claim (name_key, kab);

ALTER TABLE registry.household ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON registry.household USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE registry.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON registry.person USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE registry.claim ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON registry.claim USING (region LIKE current_setting('tampah.scope', true));
