CREATE SCHEMA distribution;

-- Somebody of the social office opens one stage for the awards of one decree: once, whatever is clicked twice.
CREATE TABLE distribution.opening (
    id         uuid PRIMARY KEY,
    kab        text        NOT NULL,
    stage_id   uuid        NOT NULL,
    period_id  uuid        NOT NULL,
    decree_id  uuid        NOT NULL,
    region     text        NOT NULL,
    amount     bigint      NOT NULL CHECK (amount >= 0),
    due        date        NOT NULL,
    place      text        NOT NULL DEFAULT '',
    state      text        NOT NULL DEFAULT 'OPENING' CHECK (state IN ('OPENING', 'OPEN')),
    planned    integer     NOT NULL DEFAULT 0 CHECK (planned >= 0),
    opened_by  text        NOT NULL,
    opened_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (stage_id, decree_id)
);

-- What one household is to get at one stage, with its name and identity as they were on that day. The position is its
-- number on the village's printed list.
CREATE TABLE distribution.delivery (
    kab          text        NOT NULL,
    id           uuid        NOT NULL DEFAULT uuidv7(),
    stage_id     uuid        NOT NULL,
    period_id    uuid        NOT NULL,
    decree_id    uuid        NOT NULL,
    award_id     uuid        NOT NULL,
    household_id uuid        NOT NULL,
    region       text        NOT NULL,
    position     integer     NOT NULL,
    name         text        NOT NULL,
    name_key     text        NOT NULL,
    nik_mac      bytea,
    identity     bytea       NOT NULL,
    amount       bigint      NOT NULL CHECK (amount >= 0),
    due          date        NOT NULL,
    place        text        NOT NULL DEFAULT '',
    state        text        NOT NULL DEFAULT 'PLANNED' CHECK (state IN ('PLANNED', 'DELIVERED', 'FAILED', 'RETURNED')),
    reason       text,
    note         text        NOT NULL DEFAULT '',
    handed_by    text,
    at           timestamptz,
    version      bigint      NOT NULL DEFAULT 0,
    PRIMARY KEY (kab, id),
    UNIQUE (stage_id, award_id),
    UNIQUE (stage_id, household_id),
    CHECK ((state IN ('FAILED', 'RETURNED')) = (reason IS NOT NULL)),
    CHECK ((state = 'PLANNED') = (at IS NULL)),
    CHECK ((at IS NULL) = (handed_by IS NULL))
);
CREATE INDEX delivery_id ON distribution.delivery (id);
CREATE INDEX delivery_village ON distribution.delivery (stage_id, region, position);
CREATE INDEX delivery_household ON distribution.delivery (household_id);
CREATE INDEX delivery_open ON distribution.delivery (region) WHERE state = 'PLANNED';

-- Every change of a delivery, in order; the key comes from the form, so one click counts once however often it is sent.
CREATE TABLE distribution.mark (
    client_id   uuid PRIMARY KEY,
    id          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kab         text        NOT NULL,
    delivery_id uuid        NOT NULL,
    region      text        NOT NULL,
    from_state  text        NOT NULL,
    state       text        NOT NULL,
    reason      text,
    note        text        NOT NULL DEFAULT '',
    marked_by   text        NOT NULL,
    marked_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX mark_delivery ON distribution.mark (delivery_id, id);
REVOKE UPDATE, DELETE ON distribution.mark FROM tampah_app, tampah_job;

ALTER TABLE distribution.opening ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON distribution.opening USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE distribution.delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON distribution.delivery USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE distribution.mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON distribution.mark USING (region LIKE current_setting('tampah.scope', true));
