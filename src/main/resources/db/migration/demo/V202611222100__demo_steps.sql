CREATE SCHEMA demo;

-- A step of the demo and this mark of it are one transaction: a load that was killed goes on behind the last mark.
CREATE TABLE demo.step (
    name    text PRIMARY KEY,
    done_at timestamptz NOT NULL DEFAULT now()
);
