WITH closed AS (
    UPDATE dedup.case_side s SET kept = true FROM dedup.duplicate_case d
    WHERE d.id = s.case_id AND d.state = 'DECIDED' AND s.gone_at IS NULL
      AND d.id IN (SELECT case_id FROM release_case) RETURNING s.case_id, s.claim_id)
INSERT INTO dedup.decision (case_id, actor, deed, outcome, reason, kept)
SELECT d.id, d.decided_by, 'CLOSED_ITSELF', d.outcome, d.reason,
       coalesce((SELECT array_agg(claim_id) FROM closed WHERE closed.case_id = d.id), '{}')
FROM dedup.duplicate_case d WHERE d.state = 'DECIDED' AND d.id IN (SELECT case_id FROM release_case)
