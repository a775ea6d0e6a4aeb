-- Members that clash with somebody else of their group: programmes that exclude each other at one time. Each programme and
-- period of a group is one row with its first and last "who", so this stays linear when one KK stands in thousands of rows.
WITH part AS (
    SELECT family, key, program, starts, ends, min(who) AS first, max(who) AS last
    FROM clear_member GROUP BY family, key, program, starts, ends),
clash AS (
    SELECT a.family, a.key, a.program, a.starts, a.ends, b.first, b.last
    FROM part a JOIN part b ON b.family = a.family AND b.key = a.key
    JOIN program.pub_exclusion x ON x.program = a.program AND x.other = b.program
    WHERE (least(a.first, b.first) <> greatest(a.last, b.last))
      AND (a.starts IS NULL OR b.starts IS NULL OR (a.starts <= b.ends AND b.starts <= a.ends)))
INSERT INTO clear_side
SELECT m.* FROM clear_member m
WHERE EXISTS (
    SELECT FROM clash c
    WHERE c.family = m.family AND c.key = m.key AND c.program = m.program
      AND c.starts IS NOT DISTINCT FROM m.starts AND c.ends IS NOT DISTINCT FROM m.ends
      AND (c.first <> m.who OR c.last <> m.who))
