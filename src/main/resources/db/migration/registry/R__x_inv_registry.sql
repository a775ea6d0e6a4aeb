-- A settled claim belongs to a household; one that is not settled belongs to none.
CREATE OR REPLACE VIEW registry.inv_settled_claim_has_household AS
SELECT kab, id, state FROM registry.claim WHERE state = 'RESOLVED' AND household_id IS NULL;

-- The way from a household to its claims is whole.
CREATE OR REPLACE VIEW registry.inv_settled_names_every_household AS
SELECT c.kab, c.id, c.household_id FROM registry.claim c
LEFT JOIN registry.settled s ON s.household_id = c.household_id AND s.kab = c.kab AND s.claim_id = c.id
WHERE c.household_id IS NOT NULL AND s.claim_id IS NULL;

-- Whatever took the place of a claim still stands there, or was replaced or corrected in its turn.
CREATE OR REPLACE VIEW registry.inv_replaced_claim_has_successor AS
SELECT c.kab, c.id FROM registry.claim c
WHERE c.reason = 'REPLACED' AND NOT EXISTS (
    SELECT FROM registry.replacement r JOIN registry.claim n ON n.list_id = r.by_list AND n.line = r.by_line
    WHERE r.kab = c.kab AND r.claim_id = c.id AND n.reason IS DISTINCT FROM 'LIST_WITHDRAWN');
