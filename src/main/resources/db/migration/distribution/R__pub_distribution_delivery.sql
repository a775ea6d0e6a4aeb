CREATE OR REPLACE VIEW distribution.pub_delivery WITH (security_invoker = true) AS
SELECT kab, id, stage_id, period_id, decree_id, award_id, household_id, region, amount, due, place, state, reason, at
FROM distribution.delivery;
