CREATE OR REPLACE VIEW intake.pub_finding WITH (security_invoker = true) AS
SELECT kab, list_id, line, reason, "column", severity, row_status, detail, region FROM intake.finding;
