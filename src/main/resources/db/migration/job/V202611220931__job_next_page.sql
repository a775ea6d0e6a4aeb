-- Where a person goes on when the run is done.
ALTER TABLE job.run ADD COLUMN href text NOT NULL DEFAULT '/';
