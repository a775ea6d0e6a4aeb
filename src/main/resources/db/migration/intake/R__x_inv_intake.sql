-- What the list says was held and rejected is what is stored.
CREATE OR REPLACE VIEW intake.inv_kept_rows_are_counted AS
SELECT l.id, l.held, l.rejected, r.held AS stored_held, r.rejected AS stored_rejected
FROM intake.list l
CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE status = 'HELD') AS held,
                           count(*) FILTER (WHERE status = 'REJECTED') AS rejected
                    FROM intake.row WHERE list_id = l.id) r
WHERE (l.held, l.rejected) IS DISTINCT FROM (r.held, r.rejected);

-- What the list says was accepted are claims, or residents of a register; each correction since then added one claim.
DROP VIEW IF EXISTS intake.inv_accepted_rows_are_claims;
CREATE VIEW intake.inv_accepted_rows_are_claims AS
SELECT l.id, l.accepted, c.claims, k.corrections
FROM intake.list l
CROSS JOIN LATERAL (SELECT count(*) AS claims FROM registry.pub_claim WHERE list_id = l.id) c
CROSS JOIN LATERAL (SELECT count(*) AS corrections FROM registry.pub_correction WHERE list_id = l.id) k
WHERE l.source_kind <> 'REGISTER' AND l.accepted <> c.claims - k.corrections + l.carried;

-- A carried row has a live claim in an earlier file, or one that a later file has replaced.
CREATE OR REPLACE VIEW intake.inv_carried_rows_are_claims AS
SELECT l.id, l.carried, k.claims
FROM intake.list l
CROSS JOIN LATERAL (SELECT count(*) AS claims FROM intake.carried k
                    JOIN intake.row_claim c ON c.list_id = k.first_list AND c.line = k.first_line
                    WHERE k.list_id = l.id AND (c.state <> 'WITHDRAWN' OR c.reason = 'REPLACED' OR l.state = 'WITHDRAWN')) k
WHERE l.carried <> k.claims;

CREATE OR REPLACE VIEW intake.inv_accepted_rows_are_residents AS
SELECT l.id, l.accepted, r.residents
FROM intake.list l LEFT JOIN dukcapil.pub_register r ON r.list_id = l.id
WHERE l.source_kind = 'REGISTER' AND l.accepted <> coalesce(r.residents, 0);

-- Every row that is not a claim has a reason.
CREATE OR REPLACE VIEW intake.inv_kept_row_has_a_reason AS
SELECT r.list_id, r.line, r.status FROM intake.row r
WHERE NOT EXISTS (SELECT FROM intake.finding f
                  WHERE f.list_id = r.list_id AND f.line = r.line AND f.row_status = r.status AND f.severity <> 'PERINGATAN');

-- A list on its way has a run that carries it.
CREATE OR REPLACE VIEW intake.inv_no_list_is_stuck AS
SELECT l.id, l.state FROM intake.list l
WHERE l.state IN ('UPLOADED', 'READING')
  AND NOT EXISTS (SELECT FROM job.pub_run r WHERE r.subject = 'list:' || l.id AND r.state IN ('WAITING', 'RUNNING'));
