-- Claims that can make a duplicate: they receive or ask for something. A REFERENCE claim (DTKS) only ranks.
DROP VIEW IF EXISTS dedup.live_claim;
CREATE VIEW dedup.live_claim WITH (security_invoker = true) AS
SELECT kab, id, list_id, line, source, region, nik_mac, kk_mac, register_kk_mac, name_key, program_code, period_id,
       household_id
FROM registry.pub_claim
WHERE state IN ('MATCHED', 'RESOLVED', 'HELD') AND kind IN ('RECIPIENTS', 'PROPOSALS');
