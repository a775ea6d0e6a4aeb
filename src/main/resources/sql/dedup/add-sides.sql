WITH added AS (
    INSERT INTO dedup.case_side (case_id, kab, claim_id, region, list_id, source, line, program, starts, ends, amount)
    SELECT o.case_id, s.kab, s.id, s.region, s.list_id, s.source, s.line, s.program, s.starts, s.ends, coalesce(g.amount, 0)
    FROM clear_side s
    JOIN clear_open o ON o.family = s.family AND o.key = s.key
    LEFT JOIN program.pub_program g ON g.code = s.program
    ON CONFLICT DO NOTHING
    RETURNING case_id)
INSERT INTO clear_touched (case_id) SELECT DISTINCT case_id FROM added
