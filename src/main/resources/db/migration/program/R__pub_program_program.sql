CREATE OR REPLACE VIEW program.pub_program WITH (security_invoker = true) AS
SELECT code, name, owner, amount, unit FROM program.program;
