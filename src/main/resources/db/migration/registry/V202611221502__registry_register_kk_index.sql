-- The register's KK is looked up beside the list's only where the two differ, and, like the list's, once settled.
DROP INDEX registry.claim_register_kk;
CREATE INDEX claim_register_kk ON registry.claim (register_kk_mac)
    WHERE household_id IS NOT NULL AND register_kk_mac IS DISTINCT FROM kk_mac;
