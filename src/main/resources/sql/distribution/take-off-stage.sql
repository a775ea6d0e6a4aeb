-- Whoever died or moved away since the decree gets nothing at a stage; the village may still mark it otherwise.
WITH gone AS (
    UPDATE distribution.delivery d
    SET state = 'FAILED', handed_by = :by, at = now(), version = d.version + 1,
        reason = CASE c.verdict WHEN 'MENINGGAL' THEN 'PENERIMA_MENINGGAL' ELSE 'PENERIMA_PINDAH' END
    FROM allocation.pub_award a JOIN registry.pub_claim c ON c.kab = a.kab AND c.id = a.claim_id
    WHERE d.state = 'PLANNED' AND d.region LIKE :scope AND a.kab = d.kab AND a.id = d.award_id
      AND c.verdict IN ('MENINGGAL', 'PINDAH')
    RETURNING d.kab, d.id, d.region, d.reason
)
INSERT INTO distribution.mark (client_id, kab, delivery_id, region, from_state, state, reason, marked_by)
SELECT gen_random_uuid(), kab, id, region, 'PLANNED', 'FAILED', reason, :by FROM gone
