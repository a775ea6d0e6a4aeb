-- The keys of the list that another live claim has, too; inside the list counts. An unknown NIK or KK is null: no match.
INSERT INTO clear_key (family, key)
SELECT 'SAME_NIK', l.nik_mac FROM clear_claim l JOIN dedup.live_claim o ON o.nik_mac = l.nik_mac AND o.id <> l.id
UNION
SELECT 'SAME_KK', l.kk_mac FROM clear_claim l JOIN dedup.live_claim o ON o.kk_mac = l.kk_mac AND o.id <> l.id
UNION
SELECT 'SAME_KK', l.kk_mac FROM clear_claim l JOIN dedup.live_claim o ON o.register_kk_mac = l.kk_mac AND o.id <> l.id
UNION
SELECT 'SAME_KK', l.register_kk_mac
FROM clear_claim l JOIN dedup.live_claim o ON o.kk_mac = l.register_kk_mac AND o.id <> l.id
UNION
SELECT 'SAME_KK', l.register_kk_mac
FROM clear_claim l JOIN dedup.live_claim o ON o.register_kk_mac = l.register_kk_mac AND o.id <> l.id
