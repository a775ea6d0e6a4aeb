CREATE OR REPLACE VIEW registry.pub_claim WITH (security_invoker = true) AS
SELECT kab, id, list_id, line, source, kind, program_code, period_id, region, nik_mac, kk_mac, identity, name, name_key,
       birth_date, sex, address, desil, received_at, state, reason, household_id,
       verdict, register_kk_mac, register_name_key
FROM registry.claim;
