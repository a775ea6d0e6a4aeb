-- A case counts once, where the first of its sides inside the reader's region lies. What an open case frees is at least
-- everything but its dearest claim.
SELECT region, programs, kind, count(*) AS cases, count(*) FILTER (WHERE state = 'OPEN') AS open,
       count(*) FILTER (WHERE state = 'DECIDED') AS decided, sum(dropped) AS dropped, sum(freed) AS freed,
       sum(waiting) AS waiting
FROM (
    SELECT d.id, d.programs, d.kind, d.state, min(s.region) AS region,
           count(*) FILTER (WHERE s.kept IS FALSE) AS dropped,
           coalesce(sum(s.amount) FILTER (WHERE s.kept IS FALSE), 0) AS freed,
           CASE d.state WHEN 'OPEN' THEN sum(s.amount) - max(s.amount) ELSE 0 END AS waiting
    FROM dedup.duplicate_case d JOIN dedup.case_side s ON s.case_id = d.id
    WHERE s.region LIKE :scope
    GROUP BY d.id) c
GROUP BY region, programs, kind
ORDER BY region, kind, programs
