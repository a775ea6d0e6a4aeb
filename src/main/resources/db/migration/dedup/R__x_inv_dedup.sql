-- Who is held stands in an open case.
CREATE OR REPLACE VIEW dedup.inv_held_claim_has_open_case AS
SELECT c.kab, c.id FROM registry.pub_claim c
WHERE c.state = 'HELD' AND NOT EXISTS (
    SELECT FROM dedup.case_side s JOIN dedup.duplicate_case d ON d.id = s.case_id
    WHERE s.kab = c.kab AND s.claim_id = c.id AND s.gone_at IS NULL AND d.state = 'OPEN');

-- Who stands in an open case is held. A claim that was withdrawn or dropped leaves in the next run of dedup.release.
CREATE OR REPLACE VIEW dedup.inv_open_case_holds_its_claims AS
SELECT s.case_id, s.kab, s.claim_id, c.state
FROM dedup.case_side s JOIN dedup.duplicate_case d ON d.id = s.case_id
LEFT JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
WHERE d.state = 'OPEN' AND s.gone_at IS NULL
  AND coalesce(c.state, '') NOT IN ('HELD', 'WITHDRAWN', 'DROPPED');

-- Every decision left somebody in, or says why nobody had to go.
CREATE OR REPLACE VIEW dedup.inv_decided_case_kept_somebody AS
SELECT d.id, d.outcome FROM dedup.duplicate_case d
WHERE d.outcome = 'KEPT' AND NOT EXISTS (SELECT FROM dedup.case_side s WHERE s.case_id = d.id AND s.kept);

-- What a decision dropped is dropped, and says so in both rooms.
CREATE OR REPLACE VIEW dedup.inv_dropped_side_is_dropped_claim AS
SELECT s.case_id, s.kab, s.claim_id, c.state
FROM dedup.case_side s JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
WHERE s.kept IS FALSE AND c.state NOT IN ('DROPPED', 'WITHDRAWN');

-- The journal tells of every decided case.
CREATE OR REPLACE VIEW dedup.inv_decided_case_is_in_journal AS
SELECT d.id FROM dedup.duplicate_case d
WHERE d.state = 'DECIDED' AND NOT EXISTS (SELECT FROM dedup.decision j WHERE j.case_id = d.id);
