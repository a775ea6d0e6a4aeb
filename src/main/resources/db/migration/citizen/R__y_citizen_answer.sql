-- All that is published about the family of one NIK, if the name belongs to it. Runs with the owner's rights, because the
-- citizen has no region; returns no person and no address. The name is Dukcapil's where it confirms the person, else the list's.
DROP FUNCTION IF EXISTS citizen.answer(bytea, text);
CREATE FUNCTION citizen.answer(asked_nik bytea, asked_name text)
    RETURNS TABLE (household_id uuid, programme text, source text, period text, stage text, status text, stopped_at text,
                   reason text, detail text, verdict text, region text, place text, amount bigint, since date,
                   sk_number text, sk_date date, due date, handed_on date, left_out text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    WITH family AS (
        SELECT DISTINCT c.household_id AS id FROM registry.pub_claim c
        WHERE c.nik_mac = asked_nik AND c.household_id IS NOT NULL AND c.state IN ('RESOLVED', 'HELD', 'DROPPED')
          AND asked_name = CASE WHEN c.verdict IN ('PADAN', 'PINDAH') THEN c.register_name_key ELSE c.name_key END
    ), award AS (
        -- One of each period: the live one, else the one taken back last.
        SELECT DISTINCT ON (a.household_id, a.period_id) a.* FROM family f
        JOIN allocation.pub_award a ON a.household_id = f.id
        ORDER BY a.household_id, a.period_id, (a.state = 'REVOKED'), a.decided_at DESC
    ), target AS (
        SELECT k.household_id, k.period_id, k.state, k.rule, s.name AS operand, p.program_code
        FROM family f JOIN targeting.pub_candidate k ON k.household_id = f.id
        JOIN program.pub_period p ON p.id = k.period_id
        LEFT JOIN program.pub_source s ON s.code = k.operand
    ), claim AS (
        -- What no award speaks of: one row a programme and period, the best claim first.
        SELECT DISTINCT ON (c.household_id, c.program_code, c.period_id) c.* FROM family f
        JOIN registry.pub_settled s ON s.household_id = f.id
        JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
        WHERE c.kind IN ('RECIPIENTS', 'PROPOSALS') AND c.state IN ('RESOLVED', 'HELD', 'DROPPED')
          AND NOT (c.kind = 'PROPOSALS' AND EXISTS (
              SELECT FROM award w JOIN program.pub_period p ON p.id = w.period_id
              WHERE w.period_id = c.period_id OR (c.period_id IS NULL AND p.program_code = c.program_code)))
        ORDER BY c.household_id, c.program_code, c.period_id,
                 array_position(ARRAY['RESOLVED', 'HELD', 'DROPPED'], c.state), c.received_at, c.id
    ), answer AS (
        SELECT a.household_id, p.program_name AS programme, s.name AS source, p.name AS period, t.name AS stage,
               CASE WHEN d.state = 'PLANNED' THEN 'DISALURKAN' WHEN d.state = 'DELIVERED' THEN 'DITERIMA'
                    WHEN d.state = 'FAILED' THEN 'BELUM_DISERAHKAN' WHEN d.state = 'RETURNED' THEN 'DIKEMBALIKAN'
                    WHEN a.decree_id IS NOT NULL THEN 'DITETAPKAN' WHEN a.state = 'AWARDED' THEN 'DAPAT_KUOTA'
                    WHEN a.state = 'WAITLISTED' AND a.reason = 'OPEN_CASE' THEN 'DITAHAN'
                    WHEN a.state = 'WAITLISTED' THEN 'ANTRE' WHEN a.state = 'HANDED_OVER' THEN 'DIALIHKAN'
                    ELSE 'TIDAK_MENERIMA' END AS status,
               CASE WHEN d.state IN ('FAILED', 'RETURNED') THEN 'DITERIMA'
                    WHEN a.state = 'REVOKED' AND k.state = 'OUT' THEN 'MASUK_SASARAN'
                    WHEN a.state = 'REVOKED' THEN 'DAPAT_KUOTA' END AS stopped_at,
               CASE WHEN d.id IS NOT NULL THEN d.reason WHEN a.state = 'REVOKED' AND k.state = 'OUT' THEN k.rule
                    ELSE coalesce(h.name, a.reason) END AS reason, k.operand AS detail, c.verdict, a.region,
               d.place, coalesce(d.amount, 0) AS amount, (c.received_at AT TIME ZONE region.pub_zone(a.region))::date AS since,
               e.sk_number, e.sk_date, d.due,
               CASE WHEN d.state = 'DELIVERED' THEN (d.at AT TIME ZONE region.pub_zone(a.region))::date END AS handed_on,
               array_to_string(p.left_out, ',') AS left_out,
               1 AS first, coalesce(d.due, e.sk_date, (a.decided_at AT TIME ZONE region.pub_zone(a.region))::date) AS latest
        FROM award a
        JOIN program.pub_period p ON p.id = a.period_id
        JOIN registry.pub_claim c ON c.kab = a.kab AND c.id = a.claim_id
        JOIN program.pub_source s ON s.code = c.source
        LEFT JOIN program.pub_source h ON a.state = 'HANDED_OVER' AND h.code = a.reason
        LEFT JOIN allocation.pub_decree e ON e.id = a.decree_id
        LEFT JOIN distribution.pub_delivery d ON d.award_id = a.id AND d.kab = a.kab
        LEFT JOIN program.pub_stage t ON t.id = d.stage_id
        LEFT JOIN target k ON k.household_id = a.household_id AND k.period_id = a.period_id
        UNION ALL
        SELECT c.household_id, coalesce(p.program_name, s.program_name), s.name, p.name, NULL,
               CASE WHEN c.state = 'DROPPED' THEN 'TIDAK_MENERIMA' WHEN c.state = 'HELD' THEN 'DITAHAN'
                    WHEN c.kind = 'RECIPIENTS' THEN 'TERDAFTAR'
                    WHEN c.verdict IN ('MENINGGAL', 'PINDAH') OR k.state = 'OUT' THEN 'TIDAK_MENERIMA' ELSE 'DIPERIKSA' END,
               CASE WHEN c.state = 'DROPPED' THEN 'BEBAS_GANDA' WHEN c.state = 'HELD' OR c.kind = 'RECIPIENTS' THEN NULL
                    WHEN c.verdict IN ('MENINGGAL', 'PINDAH') THEN 'DIPADANKAN'
                    WHEN k.state = 'OUT' AND k.rule = c.verdict THEN 'DIPADANKAN' WHEN k.state = 'OUT' THEN 'MASUK_SASARAN' END,
               CASE WHEN c.state = 'DROPPED' THEN 'DROPPED' WHEN c.state = 'HELD' OR c.kind = 'RECIPIENTS' THEN NULL
                    WHEN k.state = 'OUT' THEN k.rule WHEN k.state = 'IN' THEN 'MASUK_SASARAN' END,
               k.operand, c.verdict, c.region, NULL, 0, (c.received_at AT TIME ZONE region.pub_zone(c.region))::date,
               NULL, NULL, NULL, NULL, coalesce(array_to_string(p.left_out, ','), 'DIVERIFIKASI,DIMUSYAWARAHKAN'),
               2, (c.received_at AT TIME ZONE region.pub_zone(c.region))::date
        FROM claim c
        JOIN program.pub_source s ON s.code = c.source
        LEFT JOIN program.pub_period p ON p.id = c.period_id
        LEFT JOIN LATERAL (
            SELECT * FROM target t WHERE t.household_id = c.household_id
              AND (t.period_id = c.period_id OR (c.period_id IS NULL AND t.program_code = c.program_code))
            ORDER BY t.state LIMIT 1) k ON c.kind = 'PROPOSALS'
    )
    SELECT a.household_id, a.programme, a.source, a.period, a.stage, a.status, a.stopped_at, a.reason, a.detail, a.verdict,
           a.region, a.place, a.amount, a.since, a.sk_number, a.sk_date, a.due, a.handed_on,
           a.left_out
    FROM answer a ORDER BY a.first, a.latest DESC, a.programme, a.stage;
END $$;
REVOKE ALL ON FUNCTION citizen.answer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION citizen.answer TO tampah_app;
