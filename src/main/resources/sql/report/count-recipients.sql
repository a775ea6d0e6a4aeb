-- Households by category, programme and the area right below :region; a household counts once a programme, where it lives.
WITH recipient AS (
    SELECT DISTINCT household_id, program_code FROM report.recipient
    WHERE :period::uuid IS NULL OR period_id = :period::uuid
)
SELECT CASE WHEN d.household_id IS NULL THEN 'NON_DTKS' ELSE 'DTKS' END AS category,
       r.program_code AS program, coalesce(n.name, r.program_code) AS program_name,
       left(h.region, :digits) AS area, count(*) AS households
FROM recipient r
JOIN registry.pub_household h ON h.id = r.household_id AND h.region LIKE :scope
LEFT JOIN report.dtks_household d ON d.household_id = r.household_id
LEFT JOIN report.program_name n ON n.code = r.program_code
GROUP BY 1, 2, 3, 4, n.sort
ORDER BY 1, n.sort NULLS LAST, 2, 4
