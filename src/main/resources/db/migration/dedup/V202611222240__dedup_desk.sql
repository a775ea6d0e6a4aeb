-- What a person proposes where a decree already names a claim: a second one confirms it, never the same.
ALTER TABLE dedup.duplicate_case
    ADD COLUMN proposed_outcome text CHECK (proposed_outcome IN ('KEPT', 'DIFFERENT_PEOPLE', 'BOTH_ALLOWED')),
    ADD COLUMN proposed_keep    bigint,
    ADD COLUMN proposed_reason  text,
    ADD COLUMN proposed_note    text,
    ADD COLUMN proposed_by      text,
    ADD COLUMN proposed_at      timestamptz,
    -- Whether a village or Dukcapil was asked: WAITING for an answer, or ANSWERED.
    ADD COLUMN asked            text CHECK (asked IN ('WAITING', 'ANSWERED')),
    ADD CONSTRAINT case_four_eyes CHECK (proposed_by <> decided_by),
    ADD CONSTRAINT case_whole_proposal CHECK (
        num_nulls(proposed_outcome, proposed_reason, proposed_note, proposed_by, proposed_at) IN (0, 5));

ALTER TABLE dedup.decision DROP CONSTRAINT decision_deed_check,
    ADD CONSTRAINT decision_deed_check CHECK (deed IN (
        'DECIDED', 'REOPENED', 'CLOSED_ITSELF', 'PROPOSED', 'REFUSED', 'ASKED', 'ANSWERED'));

-- What somebody near the people is asked about a case. region: the village, or the regency of the civil registry.
CREATE TABLE dedup.question (
    id          uuid PRIMARY KEY,
    case_id     uuid        NOT NULL,
    kab         text        NOT NULL,
    region      text        NOT NULL,
    asked_of    text        NOT NULL CHECK (asked_of IN ('DESA', 'DUKCAPIL')),
    text        text        NOT NULL DEFAULT '',
    asked_by    text        NOT NULL,
    asked_at    timestamptz NOT NULL DEFAULT now(),
    answer      text CHECK (answer IN ('SAMA', 'BERBEDA', 'TIDAK_TAHU')),
    answer_note text        NOT NULL DEFAULT '',
    answered_by text,
    answered_at timestamptz,
    CHECK (num_nulls(answer, answered_by, answered_at) IN (0, 3))
);
CREATE UNIQUE INDEX question_once ON dedup.question (case_id, asked_of, region) WHERE answer IS NULL;
CREATE INDEX question_open ON dedup.question (region text_pattern_ops, asked_of) WHERE answer IS NULL;

ALTER TABLE dedup.question ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dedup.question USING (region LIKE current_setting('tampah.scope', true));

-- Two people, as a person decided: they are never raised as one again, in whatever list they come.
CREATE TABLE dedup.different (
    low     bytea NOT NULL,
    high    bytea NOT NULL,
    case_id uuid  NOT NULL,
    PRIMARY KEY (low, high)
);
CREATE INDEX different_case ON dedup.different (case_id);
