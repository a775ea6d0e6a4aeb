-- Under their KK people that are alike count as one person, so that only one question is asked.
UPDATE clear_member m SET who = l.key
FROM clear_like l JOIN registry.pub_claim c ON c.kab = l.kab AND c.id = l.id
WHERE m.family = 'SAME_KK' AND m.who = coalesce(c.nik_mac, int8send(c.id)) AND l.kind = 'MISTYPED_NIK'
