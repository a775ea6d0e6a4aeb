-- Claims that were withdrawn or dropped elsewhere leave their open cases, which are locked before anybody looks at them.
WITH gone AS (
    SELECT d.id, s.kab, s.claim_id
    FROM dedup.duplicate_case d
    JOIN dedup.case_side s ON s.case_id = d.id AND s.gone_at IS NULL
    JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
    WHERE d.state = 'OPEN' AND c.state IN ('DROPPED', 'WITHDRAWN')
    ORDER BY d.id FOR UPDATE OF d),
left_now AS (
    UPDATE dedup.case_side s SET gone_at = now() FROM gone
    WHERE s.case_id = gone.id AND s.kab = gone.kab AND s.claim_id = gone.claim_id RETURNING s.case_id)
INSERT INTO release_case (case_id) SELECT DISTINCT case_id FROM left_now
