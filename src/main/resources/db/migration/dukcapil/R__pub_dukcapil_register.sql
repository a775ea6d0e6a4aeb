CREATE OR REPLACE VIEW dukcapil.pub_register WITH (security_invoker = true) AS
SELECT id, list_id, region, dated, residents, current, loaded_by, loaded_at FROM dukcapil.register;
