INSERT INTO release_claim (kab, id)
SELECT DISTINCT s.kab, s.claim_id
FROM dedup.case_side s JOIN dedup.duplicate_case d ON d.id = s.case_id
WHERE d.state = 'DECIDED' AND s.gone_at IS NULL AND d.id IN (SELECT case_id FROM release_case)
  AND NOT EXISTS (SELECT FROM dedup.case_side t JOIN dedup.duplicate_case o ON o.id = t.case_id
                  WHERE t.kab = s.kab AND t.claim_id = s.claim_id AND t.gone_at IS NULL AND o.state = 'OPEN')
