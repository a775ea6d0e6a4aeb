-- Households by category, programme and the area right below :region; a household counts once a programme, where it lives.
WITH home AS MATERIALIZED (
    SELECT id, left(region, :digits) AS area FROM registry.pub_household WHERE region LIKE :scope
), recipient AS (
    SELECT DISTINCT household_id, program_code FROM report.recipient
    WHERE :period::uuid IS NULL OR period_id = :period::uuid
), counted AS (
    SELECT r.household_id IN (SELECT household_id FROM report.dtks_household) AS dtks, r.program_code, h.area,
           count(*) AS households
    FROM recipient r JOIN home h ON h.id = r.household_id
    GROUP BY 1, 2, 3
)
SELECT CASE WHEN c.dtks THEN 'DTKS' ELSE 'NON_DTKS' END AS category, c.program_code AS program,
       coalesce(n.name, c.program_code) AS program_name, c.area, c.households
FROM counted c LEFT JOIN report.program_name n ON n.code = c.program_code
ORDER BY c.dtks DESC, n.sort NULLS LAST, c.program_code, c.area
