-- People that are alike stand in one group.
INSERT INTO clear_member (family, key, who, kab, id, list_id, line, source, region, program, starts, ends, name_key, kk_mac)
SELECT DISTINCT l.kind, l.key, int8send(c.id), c.kab, c.id, c.list_id, c.line, c.source, c.region,
       coalesce(p.program_code, c.program_code), p.starts, p.ends, c.name_key, c.kk_mac
FROM clear_like l JOIN dedup.live_claim c ON c.kab = l.kab AND c.id = l.id
LEFT JOIN program.pub_period p ON p.id = c.period_id
