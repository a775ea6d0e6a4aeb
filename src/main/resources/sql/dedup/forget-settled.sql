-- Groups that say nothing new: without a claim of this list, or whose claims all stand in one case already. So a pair that a
-- person settled is never raised again, and a third claim raises it together with them.
DELETE FROM clear_side s USING (
    SELECT g.family, g.key FROM (
        SELECT family, key, count(*) AS claims, bool_or(list_id = :list) AS ours
        FROM clear_side GROUP BY family, key) g
    WHERE NOT g.ours OR EXISTS (
        SELECT FROM clear_side m JOIN dedup.case_side k ON k.kab = m.kab AND k.claim_id = m.id AND k.gone_at IS NULL
        WHERE m.family = g.family AND m.key = g.key
        GROUP BY k.case_id HAVING count(*) = g.claims)) settled
WHERE s.family = settled.family AND s.key = settled.key
