-- A claim is looked up by NIK, KK or household only once it has a household. Leaving the others out of these indexes means
-- that a list of 194,000 rows pays for them once, when it is settled, and not at each of its three states; the room left on
-- each page lets the new version of a matched row lie beside the old one. Look-ups say household_id IS NOT NULL.
-- Names are looked up in registry.person.
ALTER TABLE registry.claim SET (fillfactor = 45);
DROP INDEX registry.claim_nik, registry.claim_kk, registry.claim_name, registry.claim_household;
CREATE INDEX claim_nik ON registry.claim (nik_mac) WHERE household_id IS NOT NULL;
CREATE INDEX claim_kk ON registry.claim (kk_mac) WHERE household_id IS NOT NULL;
CREATE INDEX claim_household ON registry.claim (household_id) WHERE household_id IS NOT NULL;
