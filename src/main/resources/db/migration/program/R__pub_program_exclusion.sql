-- Both directions, those in force today.
CREATE OR REPLACE VIEW program.pub_exclusion WITH (security_invoker = true) AS
SELECT program_a AS program, program_b AS other, basis FROM program.exclusion
WHERE CURRENT_DATE >= valid_from AND (valid_to IS NULL OR CURRENT_DATE <= valid_to)
UNION
SELECT program_b, program_a, basis FROM program.exclusion
WHERE CURRENT_DATE >= valid_from AND (valid_to IS NULL OR CURRENT_DATE <= valid_to);
