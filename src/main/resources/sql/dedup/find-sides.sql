-- Members that clash with somebody else of their group: programmes that exclude each other at one time. Comparing with the
-- first and last "who" of each programme and period is enough, and stays linear when one KK stands in thousands of rows.
INSERT INTO clear_side
SELECT m.* FROM clear_member m
WHERE EXISTS (
    SELECT FROM (SELECT family, key, program, starts, ends, min(who) AS first, max(who) AS last
                 FROM clear_member GROUP BY family, key, program, starts, ends) g
    JOIN program.pub_exclusion x ON x.other = g.program
    WHERE g.family = m.family AND g.key = m.key AND x.program = m.program AND (g.first <> m.who OR g.last <> m.who)
      AND (m.starts IS NULL OR g.starts IS NULL OR (m.starts <= g.ends AND g.starts <= m.ends)))
