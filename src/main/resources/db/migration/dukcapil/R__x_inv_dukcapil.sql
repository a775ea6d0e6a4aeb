-- Once matched, a claim has its verdict, and both say the same.
CREATE OR REPLACE VIEW dukcapil.inv_matched_claim_has_verdict AS
SELECT c.kab, c.id, c.state, c.verdict, v.outcome
FROM registry.pub_claim c LEFT JOIN dukcapil.verdict v ON v.kab = c.kab AND v.claim_id = c.id
WHERE c.state IN ('MATCHED', 'HELD', 'RESOLVED', 'DROPPED') AND v.outcome IS DISTINCT FROM c.verdict;
