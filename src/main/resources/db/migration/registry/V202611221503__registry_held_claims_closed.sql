-- These two run with the owner's rights, so only the owner's own functions may call them: dedup's, which know the case and
-- whether the caller sees a side of it. Only what a decision dropped is held again, not what a withdrawal or a rule did.
CREATE OR REPLACE FUNCTION registry.hold_claims(kabs text[], ids bigint[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    WITH held AS (
        UPDATE registry.claim c SET state = 'HELD', reason = NULL
        FROM unnest(kabs, ids) AS t (kab, id)
        WHERE c.kab = t.kab AND c.id = t.id
          AND (c.state IN ('MATCHED', 'RESOLVED', 'HELD') OR c.state = 'DROPPED' AND c.reason = 'DUPLICATE')
        RETURNING c.id)
    SELECT count(*) FROM held
$$;
REVOKE ALL ON FUNCTION registry.free_claims, registry.hold_claims FROM PUBLIC;
