CREATE OR REPLACE VIEW dukcapil.pub_verdict WITH (security_invoker = true) AS
SELECT kab, claim_id, list_id, region, outcome, fields, register_id, checked_at FROM dukcapil.verdict;
