CREATE OR REPLACE VIEW allocation.pub_decree WITH (security_invoker = true) AS
SELECT id, kab, period_id, region, run_id, sk_number, sk_date, signed_by, signed_name, signed_at, run_by, criteria_number,
       households, encode(sha256, 'hex') AS sha256
FROM allocation.decree;
