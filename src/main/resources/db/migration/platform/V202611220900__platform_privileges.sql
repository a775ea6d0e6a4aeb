-- What the owner makes from now on may be used by the two working roles; schemas that want less take it back.
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO tampah_app, tampah_job;
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO tampah_app, tampah_job;
ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO tampah_app, tampah_job;
