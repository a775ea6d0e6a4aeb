-- NIKs under which more than one name and more than one KK stand: whether the names are two people's is for Java to say.
SELECT key, name_key, kk_mac FROM clear_side
WHERE family = 'SAME_NIK' AND key IN (
    SELECT key FROM clear_side WHERE family = 'SAME_NIK'
    GROUP BY key HAVING count(DISTINCT name_key) > 1 AND count(DISTINCT kk_mac) > 1)
ORDER BY key
