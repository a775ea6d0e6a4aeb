-- All that is published about the family of one NIK, if the name belongs to it. Runs with the owner's rights, because the
-- citizen has no region; returns no person and no address. The name is Dukcapil's where the claim is PADAN, else the list's.
CREATE OR REPLACE FUNCTION citizen.answer(asked_nik bytea, asked_name text)
    RETURNS TABLE (household_id uuid, programme text, source text, period text, stage text, status text, stopped_at text,
                   reason text, verdict text, region text, place text, amount bigint, since date, sk_number text,
                   sk_date date, due date, handed_on date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    WITH family AS (
        SELECT DISTINCT c.household_id AS id FROM registry.pub_claim c
        WHERE c.nik_mac = asked_nik AND c.household_id IS NOT NULL
          AND c.state IN ('RESOLVED', 'HELD', 'DROPPED')
          AND asked_name = CASE c.verdict WHEN 'PADAN' THEN c.register_name_key ELSE c.name_key END
    ), claim AS (
        SELECT DISTINCT ON (c.program_code, c.period_id) c.*
        FROM family f JOIN registry.pub_claim c ON c.household_id = f.id
        WHERE c.kind IN ('RECIPIENTS', 'PROPOSALS') AND c.state IN ('RESOLVED', 'HELD', 'DROPPED')
        ORDER BY c.program_code, c.period_id, array_position(ARRAY['RESOLVED', 'HELD', 'DROPPED'], c.state),
                 c.received_at, c.id
    )
    SELECT c.household_id, coalesce(d.program_name, s.program_name), s.name, d.name, NULL::text,
           CASE WHEN c.state = 'DROPPED' THEN 'TIDAK_MENERIMA' WHEN c.state = 'HELD' THEN 'DITAHAN'
                WHEN c.kind = 'RECIPIENTS' THEN 'TERDAFTAR' WHEN c.verdict = 'MENINGGAL' THEN 'TIDAK_MENERIMA'
                ELSE 'DIPERIKSA' END,
           CASE WHEN c.state = 'DROPPED' THEN 'BEBAS_GANDA'
                WHEN c.kind = 'PROPOSALS' AND c.verdict = 'MENINGGAL' THEN 'DIPADANKAN' END,
           c.reason, c.verdict, c.region, NULL::text, 0::bigint,
           (c.received_at AT TIME ZONE 'Asia/Jakarta')::date, NULL::text, NULL::date, NULL::date, NULL::date
    FROM claim c
    JOIN program.pub_source s ON s.code = c.source
    LEFT JOIN program.pub_period d ON d.id = c.period_id
    ORDER BY c.kind DESC, c.received_at DESC, c.id;
END $$;
REVOKE ALL ON FUNCTION citizen.answer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION citizen.answer TO tampah_app;
