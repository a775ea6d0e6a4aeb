-- A group is known by the open case in which one of its claims stands, else by its lowest number.
WITH member AS (
    SELECT l.kind, l.part, c.kab, c.id,
           CASE l.kind WHEN 'SPLIT_FAMILY' THEN coalesce(c.kk_mac, int8send(c.id)) ELSE coalesce(c.nik_mac, int8send(c.id)) END AS number
    FROM clear_like l JOIN registry.pub_claim c ON c.kab = l.kab AND c.id = l.id),
named AS (
    SELECT m.kind, m.part, coalesce(min(d.key_mac), min(m.number)) AS key
    FROM member m
    LEFT JOIN dedup.case_side s ON s.kab = m.kab AND s.claim_id = m.id AND s.gone_at IS NULL
    LEFT JOIN dedup.duplicate_case d ON d.id = s.case_id AND d.state = 'OPEN' AND d.kind = m.kind
    GROUP BY m.kind, m.part)
UPDATE clear_like l SET key = n.key FROM named n WHERE n.kind = l.kind AND n.part = l.part
