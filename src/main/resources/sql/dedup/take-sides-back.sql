-- A claim that was withdrawn and counts again stands again in the case it had left.
WITH back AS (
    UPDATE dedup.case_side s SET gone_at = NULL
    FROM clear_side m JOIN clear_open o ON o.family = m.family AND o.key = m.key
    WHERE s.case_id = o.case_id AND s.kab = m.kab AND s.claim_id = m.id AND s.gone_at IS NOT NULL
    RETURNING s.case_id)
INSERT INTO clear_touched (case_id) SELECT DISTINCT case_id FROM back
