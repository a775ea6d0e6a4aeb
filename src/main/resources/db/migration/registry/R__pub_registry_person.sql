-- One row for every NIK that stands in a settled claim, as the first list wrote it.
CREATE OR REPLACE VIEW registry.pub_person WITH (security_invoker = true) AS
SELECT id, kab, region, household_id, nik_mac, identity, name, name_key, birth_date, sex FROM registry.person;
