-- Groups that say nothing new: without a claim of this list, or whose claims all stand in one case already. So a pair that a
-- person settled is never raised again, and a third claim raises it together with them.
WITH size AS (
    SELECT family, key, count(*) AS claims, bool_or(list_id = :list) AS ours FROM clear_side GROUP BY family, key),
known AS (
    SELECT m.family, m.key, count(*) AS claims
    FROM clear_side m JOIN dedup.case_side k ON k.kab = m.kab AND k.claim_id = m.id AND k.gone_at IS NULL
    GROUP BY m.family, m.key, k.case_id),
settled AS (
    SELECT family, key FROM size WHERE NOT ours
    UNION
    SELECT g.family, g.key FROM size g JOIN known k ON k.family = g.family AND k.key = g.key AND k.claims = g.claims)
DELETE FROM clear_side s USING settled WHERE s.family = settled.family AND s.key = settled.key
