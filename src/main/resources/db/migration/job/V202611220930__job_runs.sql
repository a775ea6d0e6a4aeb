CREATE SCHEMA job;

-- One row is one piece of long work. Lease and fence: who takes a run raises its fence, and every batch checks it, so an
-- owner that slept past its lease can write nothing any more. All times are the database's.
CREATE TABLE job.run (
    id          uuid PRIMARY KEY,
    kind        text        NOT NULL,
    subject     text        NOT NULL,
    title       text        NOT NULL,
    region      text        NOT NULL,
    state       text        NOT NULL DEFAULT 'WAITING'
        CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done        bigint      NOT NULL DEFAULT 0,
    total       bigint      NOT NULL DEFAULT 0,
    parameters  jsonb       NOT NULL DEFAULT '{}',
    actor       text        NOT NULL,
    actor_role  text        NOT NULL,
    fence       bigint      NOT NULL DEFAULT 0,
    lease_until timestamptz,
    attempts    integer     NOT NULL DEFAULT 0,
    cancel_wish boolean     NOT NULL DEFAULT false,
    error       text,
    created_at  timestamptz NOT NULL DEFAULT now(),
    started_at  timestamptz,
    finished_at timestamptz,
    CHECK ((state IN ('DONE', 'FAILED', 'CANCELLED')) = (finished_at IS NOT NULL))
);
CREATE UNIQUE INDEX run_live ON job.run (kind, subject) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX run_open ON job.run (created_at) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX run_subject ON job.run (subject, created_at);

ALTER TABLE job.run ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON job.run FOR SELECT USING (region LIKE current_setting('tampah.scope', true));
CREATE POLICY submit ON job.run FOR INSERT WITH CHECK (true);
CREATE POLICY cancel ON job.run FOR UPDATE USING (region LIKE current_setting('tampah.scope', true));
