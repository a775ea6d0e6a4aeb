-- Look a household's claims up here: pub_claim has no index by household.
CREATE OR REPLACE VIEW registry.pub_settled WITH (security_invoker = true) AS
SELECT household_id, kab, claim_id FROM registry.settled;

CREATE OR REPLACE VIEW registry.pub_register_kk WITH (security_invoker = true) AS
SELECT kk_mac, kab, claim_id FROM registry.register_kk;
