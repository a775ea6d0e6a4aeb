CREATE OR REPLACE VIEW dedup.pub_case WITH (security_invoker = true) AS
SELECT id, kab, region, kind, state, programs, certain, list_id, earlier_id, opened_at, outcome, reason, decided_by,
       decided_at
FROM dedup.duplicate_case;

CREATE OR REPLACE VIEW dedup.pub_side WITH (security_invoker = true) AS
SELECT case_id, kab, claim_id, region, list_id, source, line, program, amount, kept, added_at, gone_at
FROM dedup.case_side;
