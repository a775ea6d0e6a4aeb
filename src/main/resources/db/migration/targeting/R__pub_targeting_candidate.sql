CREATE OR REPLACE VIEW targeting.pub_candidate WITH (security_invoker = true) AS
SELECT kab, id, period_id, region, household_id, claim_id, state, rule, operand, held, awarded, desil, received_at, line,
       build_id, built_at
FROM targeting.candidate;
