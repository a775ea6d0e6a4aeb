-- Everybody who has one of those keys. "who" tells members of a group apart: by claim under a NIK, by person under a KK,
-- so that one person twice under a KK is a matter of the NIK only.
INSERT INTO clear_member (family, key, who, kab, id, list_id, line, source, region, program, starts, ends, name_key, kk_mac)
SELECT k.family, k.key, int8send(c.id), c.kab, c.id, c.list_id, c.line, c.source, c.region, c.program, c.starts, c.ends,
       c.name_key, c.kk_mac
FROM clear_key k JOIN dedup.live_claim c ON c.nik_mac = k.key WHERE k.family = 'SAME_NIK'
UNION ALL
SELECT k.family, k.key, coalesce(c.nik_mac, int8send(c.id)), c.kab, c.id, c.list_id, c.line, c.source, c.region, c.program,
       c.starts, c.ends, c.name_key, c.kk_mac
FROM clear_key k JOIN dedup.live_claim c ON c.kk_mac = k.key WHERE k.family = 'SAME_KK'
UNION ALL
SELECT k.family, k.key, coalesce(c.nik_mac, int8send(c.id)), c.kab, c.id, c.list_id, c.line, c.source, c.region, c.program,
       c.starts, c.ends, c.name_key, c.kk_mac
FROM clear_key k JOIN dedup.live_claim c ON c.register_kk_mac = k.key AND c.kk_mac IS DISTINCT FROM k.key
WHERE k.family = 'SAME_KK'
