CREATE OR REPLACE VIEW targeting.pub_build WITH (security_invoker = true) AS
SELECT id, kab, period_id, region, recipe_id, criteria_number, candidates, held, left_out, gained, lost, built_by, built_at
FROM targeting.build;
