-- Claims that can make a duplicate: they receive or ask for something. A REFERENCE claim (DTKS) only ranks. The programme of
-- the period wins over the source's; without a period a claim counts at any time.
CREATE OR REPLACE VIEW dedup.live_claim WITH (security_invoker = true) AS
SELECT c.kab, c.id, c.list_id, c.line, c.source, c.region, c.nik_mac, c.kk_mac, c.register_kk_mac, c.name_key,
       coalesce(p.program_code, c.program_code) AS program, p.starts, p.ends
FROM registry.pub_claim c LEFT JOIN program.pub_period p ON p.id = c.period_id
WHERE c.state IN ('MATCHED', 'RESOLVED', 'HELD') AND c.kind IN ('RECIPIENTS', 'PROPOSALS');
