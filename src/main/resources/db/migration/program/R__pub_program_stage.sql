CREATE OR REPLACE VIEW program.pub_stage WITH (security_invoker = true) AS
SELECT s.id, s.period_id, s.number, s.name, s.starts, s.amount, s.content FROM program.stage s;
