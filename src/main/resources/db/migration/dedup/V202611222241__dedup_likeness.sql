-- Why the engine takes two claims of a case for one person: what each field says, as levels and bits; never a digit.
CREATE TABLE dedup.evidence (
    case_id     uuid   NOT NULL,
    kab         text   NOT NULL,
    claim_id    bigint NOT NULL,
    other_kab   text   NOT NULL,
    other_id    bigint NOT NULL,
    probability real   NOT NULL CHECK (probability BETWEEN 0 AND 1),
    fields      jsonb  NOT NULL,
    PRIMARY KEY (case_id, claim_id, other_id)
);
ALTER TABLE dedup.evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_side_is_mine ON dedup.evidence USING (EXISTS (
    SELECT FROM dedup.case_side s
    WHERE s.case_id = evidence.case_id AND s.region LIKE current_setting('tampah.scope', true)));

-- What was learned about the people of a region, without labels and without a name or number in it.
CREATE TABLE dedup.weights (
    region     text PRIMARY KEY,
    people     integer     NOT NULL,
    model      text        NOT NULL,
    learned_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE dedup.weights ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dedup.weights USING (region LIKE current_setting('tampah.scope', true)
    OR current_setting('tampah.scope', true) LIKE region || '%');
