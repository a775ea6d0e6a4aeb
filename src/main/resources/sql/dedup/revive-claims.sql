-- Whoever was dropped in favour of a claim that is withdrawn now comes back: else the family would lose both.
WITH lost AS (
    SELECT d.id FROM dedup.duplicate_case d
    WHERE d.outcome = 'KEPT' AND d.id IN (SELECT case_id FROM dedup.case_side WHERE list_id = :list AND kept)
      AND NOT EXISTS (
          SELECT FROM dedup.case_side k JOIN registry.pub_claim c ON c.kab = k.kab AND c.id = k.claim_id
          WHERE k.case_id = d.id AND k.kept AND c.state <> 'WITHDRAWN')),
back AS (
    UPDATE dedup.case_side s SET gone_at = now(), kept = NULL
    FROM lost, registry.pub_claim c
    WHERE s.case_id = lost.id AND s.kept IS FALSE AND c.kab = s.kab AND c.id = s.claim_id AND c.state = 'DROPPED'
    RETURNING s.case_id, s.kab, s.claim_id, s.list_id),
told AS (
    INSERT INTO dedup.decision (case_id, actor, deed, reason, kept)
    SELECT case_id, 'system', 'REOPENED', 'LIST_WITHDRAWN', array_agg(claim_id) FROM back GROUP BY case_id)
INSERT INTO release_back (kab, id, list_id) SELECT kab, claim_id, list_id FROM back
