-- Certain: one programme, one list, one name, one NIK; or a pair the engine has no doubt about. The new version tells whoever has the case open that it grew.
UPDATE dedup.duplicate_case d
SET programs = t.programs, version = d.version + 1,
    certain = d.family = 'SAME_NIK' AND t.distinct_programs = 1 AND t.lists = 1 AND t.names = 1
                  AND d.key_mac NOT IN (SELECT key FROM clear_shared)
              OR d.family = 'MISTYPED_NIK' AND d.key_mac IN (
                  SELECT key FROM clear_like WHERE kind = 'MISTYPED_NIK' GROUP BY key HAVING bool_and(certain)),
    kind = CASE WHEN d.family = 'SAME_NIK' AND d.key_mac IN (SELECT key FROM clear_shared) THEN 'SHARED_NIK' ELSE d.kind END
FROM (SELECT s.case_id, string_agg(DISTINCT s.program, ' × ') AS programs, count(DISTINCT s.program) AS distinct_programs,
             count(DISTINCT s.list_id) AS lists, count(DISTINCT c.name_key) AS names
      FROM dedup.case_side s JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
      WHERE s.case_id IN (SELECT case_id FROM clear_touched) AND s.gone_at IS NULL
      GROUP BY s.case_id) t
WHERE d.id = t.case_id
