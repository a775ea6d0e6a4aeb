CREATE SCHEMA allocation;

-- A region and everything below it, as a range of codes: 3271 is everything from '3271' up to '3271:' (the colon
-- follows the nine). With it two roots of one period cannot lie inside each other, whoever writes them, and when.
CREATE TYPE allocation.code_range AS RANGE (subtype = text, collation = "C");

CREATE TABLE allocation.quota (
    id        uuid PRIMARY KEY,
    kab       text    NOT NULL,
    period_id uuid    NOT NULL,
    region    text    NOT NULL,
    parent_id uuid REFERENCES allocation.quota,
    places    integer NOT NULL CHECK (places >= 0),
    divided   integer NOT NULL DEFAULT 0 CHECK (divided >= 0),
    used      integer NOT NULL DEFAULT 0 CHECK (used >= 0),
    version   bigint  NOT NULL DEFAULT 0,
    UNIQUE (period_id, region),
    CONSTRAINT quota_not_overdrawn CHECK (used + divided <= places),
    CONSTRAINT quota_one_root EXCLUDE USING gist (allocation.code_range(
        period_id::text || region, period_id::text || region || ':') WITH &&) WHERE (parent_id IS NULL)
);
CREATE INDEX quota_parent ON allocation.quota (parent_id);

-- A child's places are reserved from its parent by the database itself; the parent's CHECK refuses what does not fit.
CREATE FUNCTION allocation.reserve_from_parent() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = allocation, pg_temp AS $$
DECLARE
    delta integer := coalesce(NEW.places, 0) - coalesce(OLD.places, 0);
BEGIN
    IF delta <> 0 THEN
        UPDATE allocation.quota SET divided = divided + delta, version = version + 1
        WHERE id = coalesce(NEW.parent_id, OLD.parent_id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER reserve AFTER INSERT OR UPDATE OF places OR DELETE ON allocation.quota
    FOR EACH ROW EXECUTE FUNCTION allocation.reserve_from_parent();

-- One ranking of the candidates of a region against its quota; its id is that of the job.
CREATE TABLE allocation.run (
    id              uuid PRIMARY KEY,
    kab             text        NOT NULL,
    period_id       uuid        NOT NULL,
    region          text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('RUNNING', 'READY', 'SIGNED', 'SUPERSEDED')),
    run_by          text        NOT NULL,
    criteria_number integer     NOT NULL,
    candidates      integer     NOT NULL DEFAULT 0,
    awarded         integer     NOT NULL DEFAULT 0,
    waiting         integer     NOT NULL DEFAULT 0,
    taken_back      integer     NOT NULL DEFAULT 0,
    started_at      timestamptz NOT NULL DEFAULT now(),
    finished_at     timestamptz,
    CHECK ((state = 'RUNNING') = (finished_at IS NULL))
);
CREATE INDEX run_period ON allocation.run (period_id, region, started_at DESC);

-- What a leader signed. The sealed list is the canonical text whose SHA-256 stands beside it; no row ever changes.
CREATE TABLE allocation.decree (
    id              uuid PRIMARY KEY,
    kab             text        NOT NULL,
    period_id       uuid        NOT NULL,
    region          text        NOT NULL,
    run_id          uuid        NOT NULL UNIQUE REFERENCES allocation.run,
    sk_number       text        NOT NULL CHECK (sk_number <> ''),
    sk_date         date        NOT NULL,
    signed_by       text        NOT NULL,
    signed_name     text        NOT NULL,
    signed_at       timestamptz NOT NULL DEFAULT now(),
    run_by          text        NOT NULL,
    criteria_number integer     NOT NULL,
    households      integer     NOT NULL CHECK (households > 0),
    sha256          bytea       NOT NULL CHECK (length(sha256) = 32),
    sealed          bytea       NOT NULL,
    UNIQUE (region, sk_number),
    CONSTRAINT decree_four_eyes CHECK (signed_by <> run_by)
);
CREATE INDEX decree_period ON allocation.decree (period_id, region);
REVOKE UPDATE, DELETE ON allocation.decree FROM tampah_app, tampah_job;

CREATE TABLE allocation.award (
    kab          text        NOT NULL,
    id           uuid        NOT NULL DEFAULT uuidv7(),
    period_id    uuid        NOT NULL,
    region       text        NOT NULL,
    household_id uuid        NOT NULL,
    claim_id     bigint      NOT NULL,
    quota_id     uuid,
    run_id       uuid        NOT NULL REFERENCES allocation.run,
    state        text        NOT NULL CHECK (state IN ('AWARDED', 'WAITLISTED', 'HANDED_OVER', 'REVOKED')),
    reason       text,
    -- Its place among the awards, or in the queue, of its quota.
    rank         integer     NOT NULL DEFAULT 0,
    desil        smallint,
    received_at  timestamptz NOT NULL,
    line         integer     NOT NULL,
    decree_id    uuid REFERENCES allocation.decree,
    decided_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kab, id),
    CHECK ((state = 'AWARDED') = (reason IS NULL)),
    CHECK (state <> 'AWARDED' OR quota_id IS NOT NULL),
    CHECK (decree_id IS NULL OR state = 'AWARDED')
);
-- At most one live award per household and period.
CREATE UNIQUE INDEX award_live ON allocation.award (period_id, household_id) WHERE state <> 'REVOKED';
CREATE INDEX award_queue ON allocation.award (quota_id, state, rank);
CREATE INDEX award_run ON allocation.award (run_id, state);
CREATE INDEX award_decree ON allocation.award (decree_id) WHERE decree_id IS NOT NULL;
CREATE INDEX award_household ON allocation.award (household_id);

-- A decreed award never changes, whoever asks.
CREATE FUNCTION allocation.keep_decreed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.decree_id IS NOT NULL THEN
        RAISE EXCEPTION 'award % is decreed and never changes', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_decreed BEFORE UPDATE OR DELETE ON allocation.award
    FOR EACH ROW EXECUTE FUNCTION allocation.keep_decreed();

-- What a higher office set, ran or signed for a region may be read inside that region; written only by whoever holds it.
ALTER TABLE allocation.quota ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON allocation.quota USING (region LIKE current_setting('tampah.scope', true));
CREATE POLICY from_below ON allocation.quota FOR SELECT USING (current_setting('tampah.scope', true) LIKE region || '%');
ALTER TABLE allocation.run ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON allocation.run USING (region LIKE current_setting('tampah.scope', true));
CREATE POLICY from_below ON allocation.run FOR SELECT USING (current_setting('tampah.scope', true) LIKE region || '%');
ALTER TABLE allocation.decree ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON allocation.decree USING (region LIKE current_setting('tampah.scope', true));
CREATE POLICY from_below ON allocation.decree FOR SELECT USING (current_setting('tampah.scope', true) LIKE region || '%');
ALTER TABLE allocation.award ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON allocation.award USING (region LIKE current_setting('tampah.scope', true));
