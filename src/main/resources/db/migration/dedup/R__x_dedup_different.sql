-- Remembers, or forgets with an undo, that the NIKs of a case the caller sees are different people's.
CREATE OR REPLACE FUNCTION dedup.remember_different(of_case uuid) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    WITH known AS (
        SELECT DISTINCT c.nik_mac AS nik FROM dedup.case_side s
        JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
        WHERE s.case_id = of_case AND s.gone_at IS NULL AND c.nik_mac IS NOT NULL
          AND EXISTS (SELECT FROM dedup.case_side mine
                      WHERE mine.case_id = of_case AND mine.region LIKE current_setting('tampah.scope', true))),
    written AS (
        INSERT INTO dedup.different (low, high, case_id)
        SELECT a.nik, b.nik, of_case FROM known a JOIN known b ON a.nik < b.nik
        ON CONFLICT DO NOTHING RETURNING case_id)
    SELECT count(*) FROM written
$$;
REVOKE ALL ON FUNCTION dedup.remember_different FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dedup.remember_different TO tampah_app, tampah_job;
