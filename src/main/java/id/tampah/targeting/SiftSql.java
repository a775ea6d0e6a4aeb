package id.tampah.targeting;

/** Statements of a sifting on its temporary table {@code sifted}: one row per household that was ever let in. */
final class SiftSql {

    static final String OPEN = """
            CREATE TEMPORARY TABLE sifted (
                household_id uuid PRIMARY KEY, inside boolean NOT NULL, rule text NOT NULL, operand text NOT NULL,
                kab text, claim_id bigint, region text, desil smallint, received_at timestamptz, line integer,
                verdict text, held boolean
            ) ON COMMIT DROP
            """;

    static final String CLOSE = "DROP TABLE sifted";

    /** Live claims inside the region; proposals count only for the period they were made for. */
    private static final String LIVE = """
            c.household_id IS NOT NULL AND c.state IN ('RESOLVED', 'HELD') AND c.region LIKE :scope
            AND (c.kind <> 'PROPOSALS' OR c.period_id = :period OR (c.period_id IS NULL AND c.program_code = :program))
            """;

    private static final String OPERAND = "SELECT DISTINCT c.household_id FROM registry.pub_claim c WHERE " + LIVE
            + " AND (c.source = :operand OR c.list_id::text = :operand)";

    static final String COUNT_OPERAND = "SELECT count(*) FROM (" + OPERAND + ") o";

    static final String GABUNG = "INSERT INTO sifted (household_id, inside, rule, operand) SELECT household_id, true, "
            + "'GABUNG', :operand FROM (" + OPERAND + """
            ) o
            ON CONFLICT (household_id) DO UPDATE SET inside = true, rule = excluded.rule, operand = excluded.operand
            WHERE NOT sifted.inside
            """;

    static final String KURANG = "UPDATE sifted SET inside = false, rule = 'KURANG', operand = :operand "
            + "WHERE inside AND household_id IN (" + OPERAND + ")";

    static final String IRIS = "UPDATE sifted SET inside = false, rule = 'IRIS', operand = :operand "
            + "WHERE inside AND NOT EXISTS (SELECT FROM (" + OPERAND
            + ") o WHERE o.household_id = sifted.household_id)";

    static final String ANALYZE = "ANALYZE sifted";

    /**
     * The claim that speaks for a household: one that Dukcapil does not contradict before one that it does, a proposal for
     * this period before a reference, the earliest of them. One held claim holds the household.
     */
    private static final String BEST = """
            SELECT DISTINCT ON (c.household_id) c.household_id, c.kab, c.id, c.region, c.received_at, c.line,
                   c.verdict, bool_or(c.state = 'HELD') OVER (PARTITION BY c.household_id) AS held,
                   coalesce(c.desil, min(c.desil) FILTER (WHERE c.kind = 'REFERENCE')
                       OVER (PARTITION BY c.household_id)) AS desil
            FROM registry.pub_claim c JOIN %s t ON t.household_id = c.household_id
            WHERE %s
            ORDER BY c.household_id, c.verdict NOT IN ('PADAN', 'BELUM_DIPADANKAN', 'GAGAL_CEK'),
                     CASE c.kind WHEN 'PROPOSALS' THEN 1 WHEN 'REFERENCE' THEN 2 ELSE 3 END,
                     c.received_at, c.line, c.id
            """;

    static final String ADOPT_CLAIM = """
            UPDATE sifted s SET kab = b.kab, claim_id = b.id, region = b.region, desil = b.desil,
                   received_at = b.received_at, line = b.line, verdict = b.verdict, held = b.held
            FROM (%s) b WHERE b.household_id = s.household_id
            """.formatted(BEST.formatted("sifted", LIVE));

    /** Candidates of the region that hold no place yet. */
    private static final String OPEN_CANDIDATE =
            "t.period_id = :period AND t.region LIKE :scope AND t.state = 'IN' AND NOT t.awarded";

    /** Since the build a case was decided or a register renewed: another claim may speak for the household now. */
    static final String REFRESH =
            """
            UPDATE targeting.candidate t SET kab = b.kab, claim_id = b.id, region = b.region, desil = b.desil,
                   received_at = b.received_at, line = b.line, held = b.held,
                   state = CASE WHEN b.verdict = ANY (:refused) THEN 'OUT' ELSE 'IN' END,
                   rule = CASE WHEN b.verdict = ANY (:refused) THEN b.verdict ELSE t.rule END,
                   operand = CASE WHEN b.verdict = ANY (:refused) THEN '' ELSE t.operand END
            FROM (%s) b
            WHERE b.household_id = t.household_id AND %s
              AND (t.claim_id <> b.id OR t.kab <> b.kab OR t.held <> b.held OR b.verdict = ANY (:refused))
            """.formatted(BEST.formatted("targeting.candidate", LIVE + " AND " + OPEN_CANDIDATE), OPEN_CANDIDATE);

    /** Every claim of the household was dropped or withdrawn. */
    static final String FORGET_CLAIMLESS = """
            UPDATE targeting.candidate t SET state = 'OUT', rule = 'TANPA_DATA', operand = '', held = false
            WHERE %s AND NOT EXISTS (
                SELECT FROM registry.pub_claim c WHERE c.household_id = t.household_id AND %s)
            """.formatted(OPEN_CANDIDATE, LIVE);

    static final String VERDICT = """
            UPDATE sifted SET inside = false, rule = :verdict, operand = '' WHERE inside AND verdict = :verdict
            """;

    static final String DESIL = """
            UPDATE sifted SET inside = false, rule = 'DESIL_DI_ATAS_BATAS', operand = :limit
            WHERE inside AND desil > :limit::smallint
            """;

    static final String COUNT_INSIDE = "SELECT count(*) FROM sifted WHERE inside";

    static final String TALLY = """
            SELECT count(*) FILTER (WHERE inside) AS candidates, count(*) FILTER (WHERE inside AND held) AS held,
                   count(*) FILTER (WHERE NOT inside) AS left_out
            FROM sifted
            """;

    static final String GAINED = """
            SELECT count(*) FROM sifted s WHERE s.inside AND NOT EXISTS (
                SELECT FROM targeting.candidate c
                WHERE c.period_id = :period AND c.household_id = s.household_id AND c.state = 'IN')
            """;

    static final String LOST = """
            SELECT count(*) FROM targeting.candidate c
            WHERE c.period_id = :period AND c.region LIKE :scope AND c.state = 'IN' AND NOT c.awarded
              AND NOT EXISTS (SELECT FROM sifted s WHERE s.household_id = c.household_id AND s.inside)
            """;

    static final String FORGET = """
            DELETE FROM targeting.candidate WHERE period_id = :period AND region LIKE :scope AND NOT awarded
            """;

    /** In the order of the ranking, so that the id pages through it. */
    static final String KEEP = """
            INSERT INTO targeting.candidate (kab, id, period_id, region, household_id, claim_id, state, rule, operand,
                                             held, desil, received_at, line, build_id)
            SELECT kab, nextval('targeting.candidate_id'), :period, region, household_id, claim_id,
                   CASE WHEN inside THEN 'IN' ELSE 'OUT' END, rule, operand, held, desil, received_at, line, :build
            FROM (SELECT * FROM sifted ORDER BY coalesce(desil, 11), received_at, line, claim_id) s
            ON CONFLICT (period_id, household_id) DO NOTHING
            """;

    private SiftSql() {}
}
