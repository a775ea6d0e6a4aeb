-- How a regency asks Dukcapil, and under which agreement. No row: the register on hand.
CREATE TABLE dukcapil.setting (
    kab              text PRIMARY KEY,
    region           text NOT NULL CHECK (region = kab),
    way              text NOT NULL CHECK (way IN ('REGISTER', 'FILE', 'SERVICE')),
    purpose          text NOT NULL,
    agreement        text NOT NULL,
    agreement_source text NOT NULL,
    agreement_date   date NOT NULL,
    daily_quota      integer NOT NULL DEFAULT 0 CHECK (daily_quota >= 0),
    changed_by       text NOT NULL,
    changed_at       timestamptz NOT NULL DEFAULT now(),
    version          bigint NOT NULL DEFAULT 0,
    CHECK (way = 'REGISTER' OR purpose <> '' AND agreement <> '')
);
ALTER TABLE dukcapil.setting ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dukcapil.setting USING (region LIKE current_setting('tampah.scope', true));

-- Beside the overall answer: each compared field with its similarity in per cent, the way it came or is to come, the service's code
-- or the office's remark.
-- Due: has an answer, and is to be asked again.
ALTER TABLE dukcapil.verdict ADD COLUMN compared jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN way text NOT NULL DEFAULT 'REGISTER', ADD COLUMN note text, ADD COLUMN due boolean NOT NULL DEFAULT false;
CREATE INDEX verdict_waiting ON dukcapil.verdict (kab, claim_id)
    WHERE way <> 'REGISTER' AND (due OR outcome IN ('BELUM_DIPADANKAN', 'GAGAL_CEK'));
