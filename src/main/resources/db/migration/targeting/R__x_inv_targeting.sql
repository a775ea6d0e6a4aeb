-- The funnel of a build ends with exactly its candidates.
CREATE OR REPLACE VIEW targeting.inv_funnel_ends_with_candidates AS
SELECT b.id, b.candidates, s.after FROM targeting.build b
JOIN LATERAL (SELECT after FROM targeting.build_step WHERE build_id = b.id ORDER BY position DESC LIMIT 1) s ON true
WHERE s.after <> b.candidates;
