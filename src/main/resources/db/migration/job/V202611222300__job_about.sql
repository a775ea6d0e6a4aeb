-- While a file is read, nobody knows how many rows it has: the total is a guess from the bytes read so far.
ALTER TABLE job.run ADD COLUMN about boolean NOT NULL DEFAULT false;
