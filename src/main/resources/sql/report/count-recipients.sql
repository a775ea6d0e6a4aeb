-- Households by category, programme and the area right below :region; a household counts once a programme, where it lives.
-- Row-level security makes every estimate far too low, so the shape keeps each step linear: recipients first, their
-- households by primary key, and DTKS as a hashed set.
WITH recipient AS MATERIALIZED (
    SELECT DISTINCT household_id, program_code FROM report.recipient
    WHERE :period::uuid IS NULL OR period_id = :period::uuid
), counted AS (
    SELECT r.household_id IN (SELECT household_id FROM report.dtks_household) AS dtks, r.program_code,
           left(h.region, :digits) AS area, count(*) AS households
    FROM recipient r JOIN registry.pub_household h ON h.id = r.household_id
    WHERE h.region LIKE :scope
    GROUP BY 1, 2, 3
)
SELECT CASE WHEN c.dtks THEN 'DTKS' ELSE 'NON_DTKS' END AS category, c.program_code AS program,
       coalesce(n.name, c.program_code) AS program_name, c.area, c.households
FROM counted c LEFT JOIN report.program_name n ON n.code = c.program_code
ORDER BY c.dtks DESC, n.sort NULLS LAST, c.program_code, c.area
