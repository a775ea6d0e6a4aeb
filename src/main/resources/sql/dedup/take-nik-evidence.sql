-- Pairs under one NIK belong to the case of that NIK; its sides are known by now, so these add nobody.
INSERT INTO clear_like (kind, part, kab, id, key, certain)
SELECT 'SAME_NIK', 0, p.kab, p.id, c.nik_mac, false
FROM clear_pair p JOIN registry.pub_claim c ON c.kab = p.kab AND c.id = p.id WHERE p.kind = 'SAME_NIK'
