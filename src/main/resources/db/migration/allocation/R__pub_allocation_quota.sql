CREATE OR REPLACE VIEW allocation.pub_quota WITH (security_invoker = true) AS
SELECT id, kab, period_id, region, parent_id, places, divided, used, places - divided - used AS left_over
FROM allocation.quota;
