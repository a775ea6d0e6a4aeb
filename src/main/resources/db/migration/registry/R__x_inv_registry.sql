-- A settled claim belongs to a household; one that is not settled belongs to none.
CREATE OR REPLACE VIEW registry.inv_settled_claim_has_household AS
SELECT kab, id, state FROM registry.claim WHERE state = 'RESOLVED' AND household_id IS NULL;
