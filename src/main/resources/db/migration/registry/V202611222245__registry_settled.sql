-- A claim changes three times on its way to a household. Where no indexed column changes, PostgreSQL lays the new version beside
-- the old one and touches no index; so what the way adds to a claim is indexed in tables beside it, each written once.
CREATE TABLE registry.settled (
    household_id uuid   NOT NULL,
    kab          text   NOT NULL,
    claim_id     bigint NOT NULL,
    PRIMARY KEY (household_id, kab, claim_id)
);
INSERT INTO registry.settled SELECT household_id, kab, id FROM registry.claim WHERE household_id IS NOT NULL;

-- The register's KK where it differs from the list's; a newer answer may differ again, so look-ups ask the claim, too.
CREATE TABLE registry.register_kk (
    kk_mac   bytea  NOT NULL,
    kab      text   NOT NULL,
    claim_id bigint NOT NULL,
    PRIMARY KEY (kk_mac, kab, claim_id)
);
INSERT INTO registry.register_kk SELECT register_kk_mac, kab, id FROM registry.claim
WHERE register_kk_mac IS NOT NULL AND register_kk_mac IS DISTINCT FROM kk_mac;

DROP INDEX registry.claim_nik, registry.claim_kk, registry.claim_household, registry.claim_register_kk;
CREATE INDEX claim_nik ON registry.claim (nik_mac);
CREATE INDEX claim_kk ON registry.claim (kk_mac);
