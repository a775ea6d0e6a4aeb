CREATE SCHEMA audit;

-- One row per change and per look at a person, written in the transaction of the deed itself.
CREATE TABLE audit.entry (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    xid      xid8        NOT NULL DEFAULT pg_current_xact_id(),
    actor    text        NOT NULL,
    role     text        NOT NULL,
    address  text        NOT NULL,
    action   text        NOT NULL,
    subject  text        NOT NULL,
    region   text        NOT NULL,
    allowed  boolean     NOT NULL DEFAULT true,
    details  jsonb       NOT NULL DEFAULT '{}'
);
CREATE INDEX entry_xid ON audit.entry (xid);
CREATE INDEX entry_subject ON audit.entry (subject, id);
CREATE INDEX entry_actor ON audit.entry (actor, id);
CREATE INDEX entry_action ON audit.entry (action, id);

-- The chain, laid by one sequencer over committed rows: seq has no gap, hash covers the row and the hash before it.
CREATE TABLE audit.link (
    seq      bigint PRIMARY KEY,
    entry_id bigint NOT NULL UNIQUE,
    hash     bytea  NOT NULL
);

-- A signed head after every batch: who cuts the tail or lays another chain lacks the key.
CREATE TABLE audit.head (
    seq       bigint PRIMARY KEY,
    hash      bytea       NOT NULL,
    signature bytea       NOT NULL,
    at        timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE audit.horizon (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    xid xid8 NOT NULL
);
INSERT INTO audit.horizon (xid) VALUES ('0');

CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only';
END $$;
CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER link_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.link
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER head_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.head
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

REVOKE UPDATE, DELETE ON audit.entry, audit.link, audit.head FROM tampah_app, tampah_job;
REVOKE INSERT ON audit.link, audit.head, audit.horizon FROM tampah_app;

ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON audit.entry FOR SELECT USING (region LIKE current_setting('tampah.scope', true));
CREATE POLICY anybody_leaves_a_trace ON audit.entry FOR INSERT WITH CHECK (true);
