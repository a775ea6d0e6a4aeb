-- A KK is looked up as the register knows it, too.
CREATE INDEX claim_register_kk ON registry.claim (register_kk_mac) WHERE register_kk_mac IS NOT NULL;

-- A duplicate case may reach over the border of the user who decides it. To drop a claim it must lie in the user's own
-- region (row-level security sees to that); to let the other side go on, or to hold it again after an undo, these two
-- functions of the owner move exactly one state each.
CREATE FUNCTION registry.free_claims(kabs text[], ids bigint[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    WITH freed AS (
        UPDATE registry.claim c SET state = CASE WHEN household_id IS NULL THEN 'MATCHED' ELSE 'RESOLVED' END
        FROM unnest(kabs, ids) AS t (kab, id)
        WHERE c.kab = t.kab AND c.id = t.id AND c.state = 'HELD' RETURNING c.id)
    SELECT count(*) FROM freed
$$;

CREATE FUNCTION registry.hold_claims(kabs text[], ids bigint[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    WITH held AS (
        UPDATE registry.claim c SET state = 'HELD', reason = NULL
        FROM unnest(kabs, ids) AS t (kab, id)
        WHERE c.kab = t.kab AND c.id = t.id AND c.state IN ('MATCHED', 'RESOLVED', 'DROPPED', 'HELD') RETURNING c.id)
    SELECT count(*) FROM held
$$;
