-- A corrected or newer file of a list. Rows that were accepted before stay the same claims (carried); the others are read anew.
ALTER TABLE intake.list ADD COLUMN follows uuid REFERENCES intake.list;
ALTER TABLE intake.list ADD COLUMN carried integer NOT NULL DEFAULT 0 CHECK (carried BETWEEN 0 AND accepted);
ALTER TABLE intake.list ADD CHECK (carried = 0 OR follows IS NOT NULL);
CREATE UNIQUE INDEX list_follower ON intake.list (follows)
    WHERE state NOT IN ('REFUSED', 'FAILED', 'CANCELLED', 'WITHDRAWN');

-- Where a carried row was accepted first.
CREATE TABLE intake.carried (
    kab        text NOT NULL,
    list_id    uuid NOT NULL,
    line       integer NOT NULL,
    first_list uuid NOT NULL,
    first_line integer NOT NULL,
    region     text NOT NULL,
    PRIMARY KEY (list_id, line, kab)
);

-- What a file has otherwise than the one it follows: rows more, rows no longer there, rows that say something else.
CREATE TABLE intake.change (
    kab        text NOT NULL,
    list_id    uuid NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('GAINED', 'LOST', 'CHANGED')),
    claim_list uuid NOT NULL,
    claim_line integer NOT NULL,
    line       integer,
    fields     text[] NOT NULL DEFAULT '{}',
    region     text NOT NULL,
    PRIMARY KEY (list_id, claim_list, claim_line, kab)
);
ALTER TABLE intake.carried ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON intake.carried USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE intake.change ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON intake.change USING (region LIKE current_setting('tampah.scope', true));
