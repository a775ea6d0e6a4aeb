-- Every delivery rests on a signed award of the same decree, period and household; a revoked one carries none.
CREATE OR REPLACE VIEW distribution.inv_delivery_rests_on_signed_award AS
SELECT d.kab, d.id, d.award_id, a.state FROM distribution.delivery d
LEFT JOIN allocation.pub_award a ON a.kab = d.kab AND a.id = d.award_id
WHERE a.id IS NULL OR a.state <> 'AWARDED' OR a.decree_id IS DISTINCT FROM d.decree_id
   OR a.period_id <> d.period_id OR a.household_id <> d.household_id;

-- An open stage has exactly one delivery for each household of its decree.
CREATE OR REPLACE VIEW distribution.inv_stage_is_whole AS
SELECT o.id, o.planned, c.households, count(d.id) AS deliveries
FROM distribution.opening o
JOIN allocation.pub_decree c ON c.id = o.decree_id
LEFT JOIN distribution.delivery d ON d.stage_id = o.stage_id AND d.decree_id = o.decree_id
WHERE o.state = 'OPEN'
GROUP BY o.id, c.households HAVING count(d.id) <> o.planned OR count(d.id) <> c.households;

-- Nobody gets more than the stage granted on the day it was opened.
CREATE OR REPLACE VIEW distribution.inv_delivered_within_entitlement AS
SELECT d.kab, d.id, d.amount, o.amount AS granted FROM distribution.delivery d
LEFT JOIN distribution.opening o ON o.stage_id = d.stage_id AND o.decree_id = d.decree_id
WHERE d.amount IS DISTINCT FROM o.amount OR d.period_id IS DISTINCT FROM o.period_id;

-- The state of a delivery is its last mark.
CREATE OR REPLACE VIEW distribution.inv_state_is_last_mark AS
SELECT d.kab, d.id, d.state, m.state AS marked FROM distribution.delivery d
LEFT JOIN LATERAL (SELECT state FROM distribution.mark m WHERE m.delivery_id = d.id ORDER BY m.id DESC LIMIT 1) m ON true
WHERE d.state <> coalesce(m.state, 'PLANNED');
