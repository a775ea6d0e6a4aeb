CREATE OR REPLACE VIEW program.pub_source WITH (security_invoker = true) AS
SELECT s.code, s.name, s.kind, s.funding, s.program_code, p.name AS program_name, s.sort
FROM program.source s LEFT JOIN program.program p ON p.code = s.program_code;
