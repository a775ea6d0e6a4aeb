-- What a node divided is the sum of its children, and no more than its places.
CREATE OR REPLACE VIEW allocation.inv_children_within_parent AS
SELECT p.id, p.places, p.divided, coalesce(sum(c.places), 0) AS children
FROM allocation.quota p LEFT JOIN allocation.quota c ON c.parent_id = p.id
GROUP BY p.id HAVING p.divided <> coalesce(sum(c.places), 0) OR p.used + p.divided > p.places;

-- A child lies right inside its parent, in the same period.
CREATE OR REPLACE VIEW allocation.inv_child_inside_parent AS
SELECT c.id, c.region, p.region AS parent FROM allocation.quota c JOIN allocation.quota p ON p.id = c.parent_id
WHERE c.period_id <> p.period_id OR c.region NOT LIKE p.region || '_%';

-- The counter of a node is the number of its live awards.
CREATE OR REPLACE VIEW allocation.inv_used_is_counted AS
SELECT q.id, q.used, count(a.id) AS awards
FROM allocation.quota q LEFT JOIN allocation.award a ON a.quota_id = q.id AND a.state = 'AWARDED'
GROUP BY q.id HAVING q.used <> count(a.id);

-- An award is taken from a quota that covers its village.
CREATE OR REPLACE VIEW allocation.inv_award_inside_quota AS
SELECT a.id, a.region, q.region AS quota FROM allocation.award a JOIN allocation.quota q ON q.id = a.quota_id
WHERE a.period_id <> q.period_id OR a.region NOT LIKE q.region || '%';

-- A decree holds exactly the awards it was signed for, and whoever ran it did not sign it.
CREATE OR REPLACE VIEW allocation.inv_decree_is_whole AS
SELECT d.id, d.households, count(a.id) AS awards
FROM allocation.decree d JOIN allocation.run r ON r.id = d.run_id LEFT JOIN allocation.award a ON a.decree_id = d.id
GROUP BY d.id, r.run_by HAVING d.households <> count(a.id) OR d.signed_by IN (d.run_by, r.run_by);

-- Nobody holds two live awards of one period.
CREATE OR REPLACE VIEW allocation.inv_one_live_award AS
SELECT period_id, household_id, count(*) AS awards FROM allocation.award WHERE state <> 'REVOKED'
GROUP BY period_id, household_id HAVING count(*) > 1;

-- Nobody holds places of two programmes that exclude each other in periods that overlap.
CREATE OR REPLACE VIEW allocation.inv_no_excluding_awards AS
SELECT a.household_id, a.period_id, b.period_id AS other
FROM allocation.award a JOIN allocation.award b ON b.household_id = a.household_id AND b.id > a.id
JOIN program.pub_period p ON p.id = a.period_id
JOIN program.pub_period o ON o.id = b.period_id AND o.starts <= p.ends AND p.starts <= o.ends
JOIN program.pub_exclusion x ON x.program = p.program_code AND x.other = o.program_code AND x.other <> x.program
WHERE a.state = 'AWARDED' AND b.state = 'AWARDED';

-- Candidates that hold a place, and only they, are marked so.
CREATE OR REPLACE VIEW allocation.inv_awarded_candidate_is_marked AS
SELECT c.kab, c.id FROM targeting.pub_candidate c LEFT JOIN allocation.award a
    ON a.period_id = c.period_id AND a.household_id = c.household_id AND a.state = 'AWARDED'
WHERE c.awarded <> (a.id IS NOT NULL);

-- A run that nobody works on is over.
CREATE OR REPLACE VIEW allocation.inv_no_run_is_stuck AS
SELECT r.id, r.started_at FROM allocation.run r LEFT JOIN job.pub_run j ON j.id = r.id
WHERE r.state = 'RUNNING' AND coalesce(j.state, 'GONE') NOT IN ('WAITING', 'RUNNING');
