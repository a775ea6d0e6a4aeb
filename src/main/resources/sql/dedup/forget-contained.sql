-- One family under two KK numbers (the list's and the register's) is one question: the larger group asks it.
DELETE FROM clear_side s USING (
    WITH size AS (SELECT key, count(*) AS claims FROM clear_side WHERE family = 'SAME_KK' GROUP BY key)
    SELECT DISTINCT a.key
    FROM clear_side a
    JOIN clear_side b ON b.family = 'SAME_KK' AND b.kab = a.kab AND b.id = a.id AND b.key <> a.key
    JOIN size x ON x.key = a.key JOIN size y ON y.key = b.key
    WHERE a.family = 'SAME_KK' AND (y.claims, b.key) > (x.claims, a.key)
    GROUP BY a.key, b.key, x.claims HAVING count(*) = x.claims) contained
WHERE s.family = 'SAME_KK' AND s.key = contained.key
