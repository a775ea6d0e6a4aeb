-- Households by category, programme and the area right below :region; a household counts once a programme.
WITH recipient AS (
    SELECT household_id, program_code, min(region) AS region FROM report.recipient
    WHERE (:period::uuid IS NULL OR period_id = :period::uuid)
    GROUP BY household_id, program_code
), counted AS (
    SELECT household_id IN (SELECT household_id FROM report.dtks_household) AS dtks, program_code,
           left(region, :digits) AS area, count(*) AS households
    FROM recipient WHERE region LIKE :scope
    GROUP BY 1, 2, 3
)
SELECT CASE WHEN c.dtks THEN 'DTKS' ELSE 'NON_DTKS' END AS category, c.program_code AS program,
       coalesce(n.name, c.program_code) AS program_name, c.area, c.households
FROM counted c LEFT JOIN report.program_name n ON n.code = c.program_code
ORDER BY c.dtks DESC, n.sort NULLS LAST, c.program_code, c.area
