CREATE OR REPLACE VIEW program.pub_period WITH (security_invoker = true) AS
SELECT d.id, d.code, d.name, d.region, d.starts, d.ends, p.code AS program_code, p.name AS program_name,
       p.amount AS program_amount, c.id AS criteria_id, c.number AS criteria_number, c.summary AS criteria, c.basis,
       c.desil_max, array_to_string(c.refused_verdicts, ',') AS refused_codes,
       array_to_string(c.left_out, ',') AS left_out_codes, c.refused_verdicts, c.left_out
FROM program.period d
JOIN program.program p ON p.id = d.program_id
JOIN program.criteria_version c ON c.id = d.criteria_id;
