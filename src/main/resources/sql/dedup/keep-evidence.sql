INSERT INTO dedup.evidence (case_id, kab, claim_id, other_kab, other_id, probability, fields)
SELECT DISTINCT ON (o.case_id, p.id, p.other_id) o.case_id, p.kab, p.id, p.other_kab, p.other_id, p.probability, p.fields
FROM clear_pair p JOIN clear_like l ON l.kind = p.kind AND l.kab = p.kab AND l.id = p.id
JOIN clear_open o ON o.family = l.kind AND o.key = l.key
JOIN dedup.case_side a ON a.case_id = o.case_id AND a.kab = p.kab AND a.claim_id = p.id
JOIN dedup.case_side b ON b.case_id = o.case_id AND b.kab = p.other_kab AND b.claim_id = p.other_id
ON CONFLICT DO NOTHING
