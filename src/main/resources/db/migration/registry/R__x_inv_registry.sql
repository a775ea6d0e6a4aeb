-- A settled claim belongs to a household; one that is not settled belongs to none.
CREATE OR REPLACE VIEW registry.inv_settled_claim_has_household AS
SELECT kab, id, state FROM registry.claim WHERE state = 'RESOLVED' AND household_id IS NULL;

-- The way from a household to its claims is whole.
CREATE OR REPLACE VIEW registry.inv_settled_names_every_household AS
SELECT c.kab, c.id, c.household_id FROM registry.claim c
LEFT JOIN registry.settled s ON s.household_id = c.household_id AND s.kab = c.kab AND s.claim_id = c.id
WHERE c.household_id IS NOT NULL AND s.claim_id IS NULL;
