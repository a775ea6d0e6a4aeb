-- Keys of the demo open nothing while the demo is off.
ALTER TABLE access.api_key ADD COLUMN demo boolean NOT NULL DEFAULT false;
