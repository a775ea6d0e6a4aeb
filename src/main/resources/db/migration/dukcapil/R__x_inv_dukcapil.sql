-- Once matched, a claim has its verdict, and both say the same.
CREATE OR REPLACE VIEW dukcapil.inv_matched_claim_has_verdict AS
SELECT c.kab, c.id, c.state, c.verdict, v.outcome
FROM registry.pub_claim c LEFT JOIN dukcapil.verdict v ON v.kab = c.kab AND v.claim_id = c.id
WHERE c.state IN ('MATCHED', 'HELD', 'RESOLVED', 'DROPPED') AND v.outcome IS DISTINCT FROM c.verdict;

-- What an officer confirmed has its new claim, and so has everybody whose NIK became known.
CREATE OR REPLACE VIEW dukcapil.inv_confirmed_proposal_has_correction AS
SELECT p.id FROM dukcapil.proposal p
WHERE p.state = 'CONFIRMED' AND NOT EXISTS (
    SELECT FROM registry.pub_correction k WHERE k.kab = p.kab AND k.replaced_id = p.claim_id);
CREATE OR REPLACE VIEW dukcapil.inv_merged_person_has_claim AS
SELECT w.kab, w.id FROM dukcapil.without_nik w
WHERE w.state = 'MERGED' AND NOT EXISTS (
    SELECT FROM registry.pub_claim c WHERE c.kab = w.kab AND c.id = w.claim_id);
