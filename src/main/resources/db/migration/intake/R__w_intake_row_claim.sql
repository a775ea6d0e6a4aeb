-- The claim that stands behind each accepted row of a list, also where the row was accepted with an earlier file; what a
-- correction has replaced stands behind nothing any more.
CREATE OR REPLACE VIEW intake.row_claim WITH (security_invoker = true) AS
SELECT kab, id, list_id, line, identity, name, region, desil, verdict, state, reason FROM registry.pub_claim
WHERE reason IS DISTINCT FROM 'CORRECTED'
UNION ALL
SELECT c.kab, c.id, k.list_id, k.line, c.identity, c.name, c.region, c.desil, c.verdict, c.state, c.reason
FROM intake.carried k JOIN registry.pub_claim c ON c.list_id = k.first_list AND c.line = k.first_line
WHERE c.reason IS DISTINCT FROM 'CORRECTED';
