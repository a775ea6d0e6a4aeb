CREATE OR REPLACE VIEW registry.pub_household WITH (security_invoker = true) AS
SELECT id, kab, region, key_mac, kk_mac, head_name FROM registry.household;
