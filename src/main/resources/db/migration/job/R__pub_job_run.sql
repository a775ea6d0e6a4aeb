CREATE OR REPLACE VIEW job.pub_run WITH (security_invoker = true) AS
SELECT id, kind, subject, region, state, created_at, finished_at FROM job.run;
