CREATE OR REPLACE VIEW allocation.pub_award WITH (security_invoker = true) AS
SELECT kab, id, period_id, region, household_id, claim_id, quota_id, run_id, state, reason, rank, desil, decree_id,
       decided_at
FROM allocation.award;
