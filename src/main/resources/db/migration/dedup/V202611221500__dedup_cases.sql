CREATE SCHEMA dedup;

-- One question for a person: may these claims all stand? key_mac is what the claims share (NIK or KK).
CREATE TABLE dedup.duplicate_case (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    kab        text NOT NULL,
    region     text NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('SAME_NIK', 'SAME_KK', 'MISTYPED_NIK', 'SPLIT_FAMILY', 'SHARED_NIK')),
    -- A shared NIK is a same NIK looked at closer: both may not be open for one key.
    family     text NOT NULL GENERATED ALWAYS AS (CASE kind WHEN 'SHARED_NIK' THEN 'SAME_NIK' ELSE kind END) STORED,
    key_mac    bytea NOT NULL,
    state      text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DECIDED')),
    programs   text NOT NULL DEFAULT '',
    certain    boolean NOT NULL DEFAULT false,
    list_id    uuid NOT NULL,
    earlier_id uuid,
    opened_at  timestamptz NOT NULL DEFAULT now(),
    outcome    text CHECK (outcome IN ('KEPT', 'DIFFERENT_PEOPLE', 'BOTH_ALLOWED', 'CLOSED_ITSELF')),
    reason     text,
    note       text NOT NULL DEFAULT '',
    decided_by text,
    decided_at timestamptz,
    version    bigint NOT NULL DEFAULT 0,
    CHECK ((state = 'DECIDED') = (outcome IS NOT NULL AND reason IS NOT NULL AND decided_by IS NOT NULL
                                  AND decided_at IS NOT NULL))
);
CREATE UNIQUE INDEX duplicate_case_open ON dedup.duplicate_case (family, key_mac) WHERE state = 'OPEN';
CREATE INDEX duplicate_case_key ON dedup.duplicate_case (key_mac);
CREATE INDEX duplicate_case_decided ON dedup.duplicate_case (decided_by, decided_at) WHERE state = 'DECIDED';

-- A claim in a case, with its programme and period as they were when it came in. kept: null while open; gone_at: the claim
-- left because its list was withdrawn or another case dropped it.
CREATE TABLE dedup.case_side (
    case_id  uuid NOT NULL,
    kab      text NOT NULL,
    claim_id bigint NOT NULL,
    region   text NOT NULL,
    list_id  uuid NOT NULL,
    source   text NOT NULL,
    line     integer NOT NULL,
    program  text NOT NULL,
    starts   date,
    ends     date,
    amount   bigint NOT NULL DEFAULT 0,
    kept     boolean,
    added_at timestamptz NOT NULL DEFAULT now(),
    gone_at  timestamptz,
    PRIMARY KEY (case_id, kab, claim_id)
);
CREATE INDEX case_side_claim ON dedup.case_side (kab, claim_id);
CREATE INDEX case_side_list ON dedup.case_side (list_id);
CREATE INDEX case_side_region ON dedup.case_side (region text_pattern_ops);

-- The journal: what was decided, taken back or closed by itself, by whom and why. Never changed.
CREATE TABLE dedup.decision (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id  uuid NOT NULL,
    at       timestamptz NOT NULL DEFAULT now(),
    actor    text NOT NULL,
    deed     text NOT NULL CHECK (deed IN ('DECIDED', 'REOPENED', 'CLOSED_ITSELF')),
    outcome  text,
    reason   text,
    note     text NOT NULL DEFAULT '',
    kept     bigint[] NOT NULL DEFAULT '{}',
    dropped  bigint[] NOT NULL DEFAULT '{}'
);
CREATE INDEX decision_case ON dedup.decision (case_id, id);
REVOKE UPDATE, DELETE ON dedup.decision FROM tampah_app, tampah_job;

-- A side is seen where its claim lies; a case, and its journal, by everybody who sees one of its sides.
ALTER TABLE dedup.case_side ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dedup.case_side USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE dedup.duplicate_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_side_is_mine ON dedup.duplicate_case USING (EXISTS (
    SELECT FROM dedup.case_side s
    WHERE s.case_id = duplicate_case.id AND s.region LIKE current_setting('tampah.scope', true)));
ALTER TABLE dedup.decision ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_side_is_mine ON dedup.decision USING (EXISTS (
    SELECT FROM dedup.case_side s
    WHERE s.case_id = decision.case_id AND s.region LIKE current_setting('tampah.scope', true)));
