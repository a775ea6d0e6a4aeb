-- A case that lost a side goes on only while two who may not both stand are left in it; its new version tells who has it open.
UPDATE dedup.duplicate_case d SET version = d.version + 1,
    state = CASE WHEN r.goes_on THEN 'OPEN' ELSE 'DECIDED' END,
    outcome = CASE WHEN NOT r.goes_on THEN 'CLOSED_ITSELF' END,
    reason = CASE WHEN NOT r.goes_on THEN r.reason END,
    decided_by = CASE WHEN NOT r.goes_on THEN 'system' END,
    decided_at = CASE WHEN NOT r.goes_on THEN now() END
FROM (
    SELECT t.case_id,
           EXISTS (SELECT FROM dedup.case_side a
                   JOIN dedup.case_side b ON b.case_id = a.case_id AND (b.kab, b.claim_id) > (a.kab, a.claim_id)
                   JOIN program.pub_exclusion x ON x.program = a.program AND x.other = b.program
                   WHERE a.case_id = t.case_id AND a.gone_at IS NULL AND b.gone_at IS NULL
                     AND (a.starts IS NULL OR b.starts IS NULL OR (a.starts <= b.ends AND b.starts <= a.ends))) AS goes_on,
           (SELECT CASE WHEN bool_or(c.reason = 'REPLACED') THEN 'REPLACED' WHEN bool_or(c.state = 'WITHDRAWN') THEN 'LIST_WITHDRAWN' ELSE 'SETTLED_ELSEWHERE' END
            FROM dedup.case_side s JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
            WHERE s.case_id = t.case_id AND s.gone_at IS NOT NULL) AS reason
    FROM release_case t) r
WHERE d.id = r.case_id AND d.state = 'OPEN'
