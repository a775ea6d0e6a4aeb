-- One delivery for each household of the decree, numbered by name inside its village; a second time does nothing.
INSERT INTO distribution.delivery (kab, stage_id, period_id, decree_id, award_id, household_id, region, position, name,
                                   name_key, nik_mac, identity, amount, due, place)
SELECT a.kab, o.stage_id, o.period_id, o.decree_id, a.id, a.household_id, a.region,
       row_number() OVER (PARTITION BY a.region ORDER BY c.name_key, a.id), c.name, c.name_key, c.nik_mac, c.identity,
       o.amount, o.due, o.place
FROM distribution.opening o
JOIN allocation.pub_award a ON a.decree_id = o.decree_id AND a.state = 'AWARDED'
JOIN registry.pub_claim c ON c.kab = a.kab AND c.id = a.claim_id
WHERE o.id = :opening
ON CONFLICT DO NOTHING
