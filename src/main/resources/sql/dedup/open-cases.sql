-- A case lies where its oldest claim lies.
WITH opened AS (
    INSERT INTO dedup.duplicate_case (kab, region, kind, key_mac, list_id, earlier_id)
    SELECT f.kab, f.region,
           CASE WHEN f.family = 'SAME_NIK' AND f.key IN (SELECT key FROM clear_shared) THEN 'SHARED_NIK' ELSE f.family END,
           f.key, :list,
           (SELECT d.id FROM dedup.duplicate_case d
            WHERE d.key_mac = f.key AND d.family = f.family AND d.state = 'DECIDED' ORDER BY d.decided_at DESC LIMIT 1)
    FROM (SELECT DISTINCT ON (family, key) * FROM clear_side ORDER BY family, key, id) f
    WHERE NOT EXISTS (SELECT FROM clear_open o WHERE o.family = f.family AND o.key = f.key)
    ORDER BY f.region, f.id
    RETURNING id, family, key_mac)
INSERT INTO clear_open (case_id, family, key) SELECT id, family, key_mac FROM opened
