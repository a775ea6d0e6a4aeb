-- Locked first: a decision on one of them comes before us or waits, and then sees its case changed.
INSERT INTO clear_open (case_id, family, key)
SELECT d.id, d.family, d.key_mac FROM dedup.duplicate_case d
WHERE d.state = 'OPEN' AND (d.family, d.key_mac) IN (SELECT family, key FROM clear_side)
ORDER BY d.id FOR UPDATE
