-- Rows among and below the data that are none: sums, repeated headings, notes. They are told, not kept.
ALTER TABLE intake.sheet
    ADD COLUMN fillers integer NOT NULL DEFAULT 0,
    ADD COLUMN filler_lines integer[] NOT NULL DEFAULT '{}';
