-- Whether a changed row took the place of the accepted one, and what both say; numbers of people are left empty.
ALTER TABLE intake.change ADD COLUMN replaced boolean NOT NULL DEFAULT false;
ALTER TABLE intake.change ADD COLUMN was text[] NOT NULL DEFAULT '{}';
ALTER TABLE intake.change ADD COLUMN becomes text[] NOT NULL DEFAULT '{}';
