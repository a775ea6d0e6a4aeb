-- A form that was sent: its key counts once, and a second press gets the answer of the first.
CREATE TABLE platform.form_key (
    key      uuid PRIMARY KEY,
    sent_by  uuid        NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    location text
);
CREATE INDEX form_key_taken ON platform.form_key (taken_at);

-- The schema is older than the default privileges; the history of migrations in it stays the owner's alone.
GRANT USAGE ON SCHEMA platform TO tampah_app;
