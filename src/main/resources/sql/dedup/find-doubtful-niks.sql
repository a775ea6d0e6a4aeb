-- NIKs under which more than one name or birth date stands, and who stands there: whether they are two people is for the engine.
WITH named AS (
    SELECT s.key, c.kab, c.id, c.identity, c.name, c.name_key, c.birth_date, c.sex, c.address, c.region
    FROM clear_side s JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.id WHERE s.family = 'SAME_NIK')
SELECT key, kab, id, identity, name, birth_date, sex, address, region FROM named
WHERE key IN (
    SELECT key FROM named GROUP BY key HAVING count(DISTINCT name_key) > 1 OR count(DISTINCT birth_date) > 1)
ORDER BY key, kab, id
