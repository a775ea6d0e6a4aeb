-- Everybody who has one of those keys. "who" tells members of a group apart: by claim under a NIK, by person under a KK,
-- so that one person twice under a KK is a matter of the NIK only. The programme of the period wins over the source's.
INSERT INTO clear_member (family, key, who, kab, id, list_id, line, source, region, program, starts, ends, name_key, kk_mac)
SELECT m.family, m.key, CASE m.family WHEN 'SAME_KK' THEN coalesce(m.nik_mac, int8send(m.id)) ELSE int8send(m.id) END,
       m.kab, m.id, m.list_id, m.line, m.source, m.region, coalesce(p.program_code, m.program_code), p.starts, p.ends,
       m.name_key, m.kk_mac
FROM (
    SELECT k.family, k.key, c.* FROM clear_key k JOIN clear_claim c ON c.nik_mac = k.key WHERE k.family = 'SAME_NIK'
    UNION ALL
    SELECT k.family, k.key, c.* FROM clear_key k JOIN clear_claim c ON c.kk_mac = k.key WHERE k.family = 'SAME_KK'
    UNION ALL
    SELECT k.family, k.key, c.* FROM clear_key k
    JOIN clear_claim c ON c.register_kk_mac = k.key AND c.register_kk_mac IS DISTINCT FROM c.kk_mac
    WHERE k.family = 'SAME_KK'
    UNION ALL
    SELECT k.family, k.key, c.* FROM clear_key k CROSS JOIN LATERAL (
        SELECT * FROM dedup.live_claim o WHERE o.nik_mac = k.key AND o.household_id IS NOT NULL OFFSET 0) c
    WHERE k.family = 'SAME_NIK' AND c.list_id <> :list
    UNION ALL
    SELECT k.family, k.key, c.* FROM clear_key k CROSS JOIN LATERAL (
        SELECT * FROM dedup.live_claim o WHERE o.kk_mac = k.key AND o.household_id IS NOT NULL OFFSET 0) c
    WHERE k.family = 'SAME_KK' AND c.list_id <> :list
    UNION ALL
    SELECT k.family, k.key, c.* FROM clear_key k CROSS JOIN LATERAL (
        SELECT o.* FROM registry.pub_register_kk r JOIN dedup.live_claim o ON o.kab = r.kab AND o.id = r.claim_id
        WHERE r.kk_mac = k.key AND o.register_kk_mac = k.key AND o.register_kk_mac IS DISTINCT FROM o.kk_mac
          AND o.household_id IS NOT NULL OFFSET 0) c
    WHERE k.family = 'SAME_KK' AND c.list_id <> :list) m
LEFT JOIN program.pub_period p ON p.id = m.period_id
