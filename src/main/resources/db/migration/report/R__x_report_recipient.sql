-- One row for every household and programme it receives: on a settled list of recipients (also while a duplicate case about it
-- is open), or by a signed award. A household may stand here twice; who counts, counts it once.
CREATE OR REPLACE VIEW report.recipient WITH (security_invoker = true) AS
SELECT c.household_id, c.program_code, c.period_id FROM registry.pub_claim c
WHERE c.kind = 'RECIPIENTS' AND c.state IN ('RESOLVED', 'HELD') AND c.household_id IS NOT NULL
UNION ALL
SELECT a.household_id, p.program_code, a.period_id FROM allocation.pub_award a
JOIN program.pub_period p ON p.id = a.period_id
WHERE a.decree_id IS NOT NULL AND a.state = 'AWARDED';

-- Households with a live claim of a reference list.
CREATE OR REPLACE VIEW report.dtks_household WITH (security_invoker = true) AS
SELECT c.household_id FROM registry.pub_claim c
WHERE c.kind = 'REFERENCE' AND c.state IN ('RESOLVED', 'HELD') AND c.household_id IS NOT NULL;

CREATE OR REPLACE VIEW report.program_name WITH (security_invoker = true) AS
SELECT program_code AS code, min(program_name) AS name, min(sort) AS sort
FROM (SELECT program_code, program_name, sort FROM program.pub_source WHERE program_code IS NOT NULL
      UNION ALL SELECT program_code, program_name, 1000 FROM program.pub_period) named
GROUP BY program_code;

CREATE OR REPLACE VIEW report.decreed_household WITH (security_invoker = true) AS
SELECT DISTINCT household_id FROM allocation.pub_award WHERE decree_id IS NOT NULL;

CREATE OR REPLACE VIEW report.served_household WITH (security_invoker = true) AS
SELECT DISTINCT household_id FROM distribution.pub_delivery WHERE state = 'DELIVERED';
