package id.tampah.allocation;

/** Statements on awards. Every change of a counter is conditional, and the database's CHECK stands behind it. */
final class AwardSql {

    /** The order of the ranking: poorest first, unknown last, then who was proposed first. */
    static final String ORDER = "coalesce(a.desil, 11), a.received_at, a.line, a.claim_id";

    /** One writer of awards at a time, on whichever node: also programmes that exclude each other look at one another. */
    static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('allocation', 0))::text";

    static final String TAKE = """
            UPDATE allocation.quota SET used = used + least(:wanted, places - divided - used)
            WHERE id = :quota AND used + divided < places
            RETURNING new.used - old.used
            """;

    static final String GIVE_BACK = "UPDATE allocation.quota SET used = used - :count WHERE id = :quota";

    /** Places in running periods of programmes that one household may not be in beside this one. */
    private static final String RIVALS = """
            SELECT o.household_id FROM allocation.award o
            JOIN program.pub_period theirs ON theirs.id = o.period_id
            JOIN program.pub_period ours ON ours.id = :period
            JOIN program.pub_exclusion x ON x.program = ours.program_code AND x.other = theirs.program_code
            WHERE o.state = 'AWARDED' AND x.other <> x.program
              AND theirs.starts <= ours.ends AND ours.starts <= theirs.ends
            """;

    /** Gives places to the first of the queue; whoever stands in an open duplicate case is passed over, keeping its rank. */
    static final String PROMOTE = """
            UPDATE allocation.award w SET state = 'AWARDED', reason = NULL, decided_at = now(), run_id = :run
            FROM (SELECT a.kab, a.id FROM allocation.award a
                  JOIN registry.pub_claim c ON c.kab = a.kab AND c.id = a.claim_id
                  JOIN targeting.pub_candidate t ON t.period_id = a.period_id AND t.household_id = a.household_id
                  WHERE a.quota_id = :quota AND a.state = 'WAITLISTED' AND c.state = 'RESOLVED' AND NOT t.held
                    AND NOT EXISTS (SELECT FROM (%s) r WHERE r.household_id = a.household_id)
                  ORDER BY %s LIMIT :places) n
            WHERE w.kab = n.kab AND w.id = n.id AND w.state = 'WAITLISTED'
            RETURNING w.household_id
            """.formatted(RIVALS, ORDER);

    /** Ranks by state: the places given, and the queue. A decreed award keeps its number. */
    static final String RENUMBER = """
            UPDATE allocation.award w SET rank = n.rank
            FROM (SELECT a.kab, a.id, row_number() OVER (PARTITION BY a.state
                         ORDER BY a.decree_id IS NULL, CASE WHEN a.decree_id IS NULL THEN 0 ELSE a.rank END, %s) AS rank
                  FROM allocation.award a WHERE a.quota_id = :quota AND a.state IN ('AWARDED', 'WAITLISTED')) n
            WHERE w.kab = n.kab AND w.id = n.id AND w.rank <> n.rank AND w.decree_id IS NULL
            """.formatted(ORDER);

    /** What became of the claims of unsigned awards since they were given: in a case, gone, or refused by the period's criteria. */
    static final String UNSETTLED = """
            SELECT a.kab, a.id, a.period_id, a.quota_id, a.run_id, a.household_id, CASE
                   WHEN c.state = 'HELD' THEN 'OPEN_CASE' WHEN c.state <> 'RESOLVED' THEN 'CLAIM_GONE'
                   ELSE c.verdict END AS why
            FROM allocation.award a JOIN registry.pub_claim c ON c.kab = a.kab AND c.id = a.claim_id
            JOIN program.pub_period p ON p.id = a.period_id
            WHERE a.state = 'AWARDED' AND a.decree_id IS NULL
              AND (c.state <> 'RESOLVED' OR c.verdict = ANY (p.refused_verdicts))
            """;

    /** Claims that a run is about to rest on. */
    static final String CLAIMS = """
            CREATE TEMP TABLE allocation_claim ON COMMIT DROP AS
            SELECT kab, claim_id AS id FROM targeting.pub_candidate
            WHERE period_id = :period AND region LIKE :scope AND state = 'IN'
            UNION
            SELECT kab, claim_id FROM allocation.award
            WHERE period_id = :period AND region LIKE :scope AND state = 'AWARDED' AND decree_id IS NULL
            """;

    /** Takes those places back: who stands in a case waits, the others are out. */
    static final String TAKE_BACK = """
            WITH gone AS (%s AND a.region LIKE :scope),
            moved AS (
                UPDATE allocation.award a SET reason = g.why, decided_at = now(),
                       state = CASE g.why WHEN 'OPEN_CASE' THEN 'WAITLISTED' ELSE 'REVOKED' END
                FROM gone g WHERE a.kab = g.kab AND a.id = g.id),
            freed AS (
                UPDATE allocation.quota q SET used = used - n.count
                FROM (SELECT quota_id, count(*) AS count FROM gone GROUP BY quota_id) n WHERE q.id = n.quota_id)
            SELECT period_id, run_id, quota_id, household_id FROM gone ORDER BY quota_id
            """.formatted(UNSETTLED);

    /** Who waits and is no candidate any more waits no longer. */
    static final String STRIKE = """
            UPDATE allocation.award a SET state = 'REVOKED', reason = 'NOT_CANDIDATE', decided_at = now()
            WHERE a.period_id = :period AND a.region LIKE :scope AND a.state = 'WAITLISTED' AND NOT EXISTS (
                SELECT FROM targeting.pub_candidate c
                WHERE c.period_id = a.period_id AND c.household_id = a.household_id AND c.state = 'IN')
            """;

    /** The deepest quota of this run that covers the village of {@code c}. */
    private static final String COVERING = """
            (SELECT q.id FROM allocation.quota q WHERE q.period_id = :period AND q.region LIKE :scope
               AND q.region IN (left(c.region, 2), left(c.region, 4), left(c.region, 6), c.region)
             ORDER BY length(q.region) DESC LIMIT 1)""";

    /** Every candidate without a live award joins the queue of the quota that covers it. */
    static final String QUEUE = """
            INSERT INTO allocation.award (kab, period_id, region, household_id, claim_id, run_id, quota_id, state, reason,
                                          desil, received_at, line)
            SELECT kab, period_id, region, household_id, claim_id, :run, %s, 'WAITLISTED', 'QUOTA_FULL',
                   desil, received_at, line
            FROM targeting.pub_candidate c
            WHERE period_id = :period AND region LIKE :scope AND state = 'IN' AND NOT awarded
            ON CONFLICT (period_id, household_id) WHERE state <> 'REVOKED' DO NOTHING
            """.formatted(COVERING);

    /** Who waited before is ranked by what is known now, in the queue of the quota that covers it now. */
    static final String COVER = """
            UPDATE allocation.award a SET run_id = :run, kab = c.kab, region = c.region, claim_id = c.claim_id,
                   desil = c.desil, received_at = c.received_at, line = c.line, quota_id = %s
            FROM targeting.pub_candidate c
            WHERE a.period_id = :period AND a.region LIKE :scope AND a.state = 'WAITLISTED' AND a.run_id <> :run
              AND c.period_id = a.period_id AND c.household_id = a.household_id AND c.state = 'IN'
            """.formatted(COVERING);

    static final String EXPLAIN = """
            UPDATE allocation.award w SET reason = n.reason
            FROM (SELECT a.kab, a.id, CASE WHEN t.held OR c.state = 'HELD' THEN 'OPEN_CASE'
                         WHEN r.household_id IS NOT NULL THEN 'OTHER_PROGRAM'
                         WHEN a.quota_id IS NULL THEN 'NO_QUOTA' ELSE 'QUOTA_FULL' END AS reason
                  FROM allocation.award a
                  JOIN registry.pub_claim c ON c.kab = a.kab AND c.id = a.claim_id
                  JOIN targeting.pub_candidate t ON t.period_id = a.period_id AND t.household_id = a.household_id
                  LEFT JOIN (SELECT DISTINCT household_id FROM (%s) o) r ON r.household_id = a.household_id
                  WHERE a.run_id = :run AND a.state = 'WAITLISTED') n
            WHERE w.kab = n.kab AND w.id = n.id AND w.reason <> n.reason
            """.formatted(RIVALS);

    /** The reason is the code of that source. Only who waits for a place goes on to another source; an open case stays here until it is decided. */
    static final String HAND_OVER = """
            UPDATE allocation.award SET state = 'HANDED_OVER', reason = :source, decided_at = now()
            WHERE run_id = :run AND state = 'WAITLISTED' AND reason IN ('QUOTA_FULL', 'NO_QUOTA')
            """;

    static final String RELEASE = """
            UPDATE allocation.award SET state = 'REVOKED', reason = :reason, decided_at = now()
            WHERE id = :id AND state = 'AWARDED' AND decree_id IS NULL
            RETURNING period_id, region, household_id, quota_id, run_id
            """;

    private AwardSql() {}
}
