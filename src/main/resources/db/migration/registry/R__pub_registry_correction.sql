CREATE OR REPLACE VIEW registry.pub_correction WITH (security_invoker = true) AS
SELECT kab, claim_id, replaced_id, list_id, line, region, evidence, corrected_by, corrected_at FROM registry.correction;
