CREATE SCHEMA targeting;

-- A recipe is never changed: saving makes the next version, so that a candidate can always be explained.
CREATE TABLE targeting.recipe (
    id        uuid PRIMARY KEY,
    kab       text        NOT NULL,
    period_id uuid        NOT NULL,
    region    text        NOT NULL,
    name      text        NOT NULL,
    version   integer     NOT NULL CHECK (version > 0),
    saved_by  text        NOT NULL,
    saved_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (period_id, region, version)
);

-- The operand is a source code, or the id of one list. Nothing can be taken from an empty set: the first step adds.
CREATE TABLE targeting.recipe_step (
    recipe_id uuid    NOT NULL REFERENCES targeting.recipe,
    position  integer NOT NULL CHECK (position > 0),
    operation text    NOT NULL CHECK (operation IN ('GABUNG', 'KURANG', 'IRIS')),
    operand   text    NOT NULL CHECK (operand <> ''),
    PRIMARY KEY (recipe_id, position),
    CHECK (position > 1 OR operation = 'GABUNG')
);

-- One sifting of all households of a region for a period; its id is that of the job, so a repeated job does nothing twice.
CREATE TABLE targeting.build (
    id              uuid PRIMARY KEY,
    kab             text        NOT NULL,
    period_id       uuid        NOT NULL,
    region          text        NOT NULL,
    recipe_id       uuid        NOT NULL REFERENCES targeting.recipe,
    criteria_number integer     NOT NULL,
    candidates      integer     NOT NULL,
    held            integer     NOT NULL,
    left_out        integer     NOT NULL,
    gained          integer     NOT NULL,
    lost            integer     NOT NULL,
    built_by        text        NOT NULL,
    built_at        timestamptz NOT NULL DEFAULT now(),
    CHECK (held <= candidates)
);
CREATE INDEX build_period ON targeting.build (period_id, region, built_at DESC);

CREATE TABLE targeting.build_step (
    build_id   uuid    NOT NULL REFERENCES targeting.build,
    position   integer NOT NULL,
    rule       text    NOT NULL,
    operand    text    NOT NULL,
    households integer NOT NULL,
    before     integer NOT NULL,
    after      integer NOT NULL,
    PRIMARY KEY (build_id, position)
);

-- A household that the recipe looked at: in or out, and by which rule. Held: its claim stands in an open duplicate case.
CREATE TABLE targeting.candidate (
    kab          text        NOT NULL,
    id           bigint      NOT NULL,
    period_id    uuid        NOT NULL,
    region       text        NOT NULL,
    household_id uuid        NOT NULL,
    claim_id     bigint      NOT NULL,
    state        text        NOT NULL CHECK (state IN ('IN', 'OUT')),
    rule         text        NOT NULL,
    operand      text        NOT NULL DEFAULT '',
    held         boolean     NOT NULL,
    awarded      boolean     NOT NULL DEFAULT false,
    desil        smallint CHECK (desil BETWEEN 1 AND 10),
    received_at  timestamptz NOT NULL,
    line         integer     NOT NULL,
    build_id     uuid        NOT NULL,
    built_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kab, id),
    CHECK (NOT awarded OR state = 'IN')
);
CREATE SEQUENCE targeting.candidate_id;
CREATE UNIQUE INDEX candidate_once ON targeting.candidate (period_id, household_id);
CREATE INDEX candidate_page ON targeting.candidate (period_id, state, id);
CREATE INDEX candidate_household ON targeting.candidate (household_id);

ALTER TABLE targeting.recipe ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON targeting.recipe USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE targeting.build ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON targeting.build USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE targeting.candidate ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON targeting.candidate USING (region LIKE current_setting('tampah.scope', true));
